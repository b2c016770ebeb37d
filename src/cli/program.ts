import { Command } from 'commander'
import { readVersion } from '../resources.ts'
import { addDiff } from './commands/diff.ts'
import { addEntities } from './commands/entities.ts'
import { addEvaluate } from './commands/evaluate.ts'
import { addExplain } from './commands/explain.ts'
import { addReport } from './commands/report.ts'
import { addWorker } from './commands/worker.ts'
import type { Sink } from './sink.ts'

/** The commands that name no format, in the order of the help. */
const LIGHT = {
  worker: addWorker,
  entities: addEntities,
  explain: addExplain,
  report: addReport,
  diff: addDiff,
  evaluate: addEvaluate,
} as const

const EXIT_STATUS = `
Exit status: 0 all done; 1 something was rejected, not found or differs;
2 it could not run; 130 or 143 stopped by a signal.`

/**
 * The commands with their options; without those that load every format to name them where the line starts with another.
 * Errors are thrown, as a `CommanderError` or a `UsageError`; nothing is printed but to `sink`.
 */
export async function createProgram(width: number, sink: Sink, first: string | undefined): Promise<Command> {
  const program = new Command('newsfacts')
    .description('News articles in, tables of facts out.')
    .version(readVersion(), '-V, --version', 'print the version')
    .exitOverride()
    .configureHelp({ helpWidth: width })
    .configureOutput({ writeOut: text => sink.print(text), writeErr: () => {}, getOutHelpWidth: () => width })
    .addHelpText('after', EXIT_STATUS)
  if (first === undefined || !Object.hasOwn(LIGHT, first)) {
    const [{ addRun }, { addMerge }] = await Promise.all([
      import('./commands/run.ts'),
      import('./commands/merge.ts'),
    ])
    addRun(program, sink)
    addMerge(program, sink)
  }
  for (const add of Object.values(LIGHT)) add(program, sink)
  return program
}
