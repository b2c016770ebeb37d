import type { Command } from 'commander'
import type { Sink } from '../sink.ts'

export function addEntities(program: Command, sink: Sink): void {
  program
    .command('entities')
    .description(
      'the table entities for engines: tallies of worker --tables on stdin, those of an entity together, its row on stdout',
    )
    .action(() => sink.take({ command: 'entities' }))
}
