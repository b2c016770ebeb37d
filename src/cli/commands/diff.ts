import type { Command } from 'commander'
import type { Sink } from '../sink.ts'
import { readPath } from '../values.ts'

export function addDiff(program: Command, sink: Sink): void {
  program
    .command('diff')
    .description('which facts two runs have not in common; exit 1 where there are any')
    .argument('<old>', 'what a run wrote')
    .argument('<new>', 'what another one wrote')
    .option('--json', 'every change as JSON')
    .option(
      '--page <file>',
      'the changes as a page with links into both reports',
      readPath('--page', 'changes.html'),
    )
    .action((old: string, now: string, { json = false, page }: { json?: boolean; page?: string }) =>
      sink.take({ command: 'diff', old, now, json, page: page ?? null }),
    )
}
