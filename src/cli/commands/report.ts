import type { Command } from 'commander'
import type { Sink } from '../sink.ts'

export function addReport(program: Command, sink: Sink): void {
  program
    .command('report')
    .description('pages to look at what a run found, and to correct it: OUT/report/index.html')
    .argument('[out]', 'what a run wrote', 'out')
    .action((out: string) => sink.take({ command: 'report', out }))
}
