import type { Command } from 'commander'
import { addSettings, type SettingOptions, settingsOf } from '../settings.ts'
import type { Sink } from '../sink.ts'

export function addWorker(program: Command, sink: Sink): void {
  const command = program
    .command('worker')
    .description('JSON Lines of articles on stdin, one line of facts per article on stdout')
    .argument('[paths...]', 'files of articles in place of stdin, as newsfacts run reads them')
    .option(
      '--no-isolate',
      'no thread of its own: an article that never ends or takes all memory ends the command (for engines that bound time and memory themselves)',
    )
    .option(
      '--tables',
      'lines with all that the tables entities and rejected need, for engines that write tables',
    )
    .action((paths: string[], { isolate, tables = false, ...options }: WorkerOptions) =>
      sink.take({ command: 'worker', paths, isolate, tables, ...settingsOf(options) }),
    )
  addSettings(command)
}
interface WorkerOptions extends SettingOptions {
  readonly isolate: boolean
  readonly tables?: boolean
}
