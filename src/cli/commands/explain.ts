import type { Command } from 'commander'
import { addSettings, type SettingOptions, settingsOf } from '../settings.ts'
import type { Sink } from '../sink.ts'

export function addExplain(program: Command, sink: Sink): void {
  const command = program
    .command('explain')
    .description('why a row is what it is: rule, candidates with their scores, steps tried')
    .argument('<path>', 'a file or folder of articles')
    .argument('<row-id>', 'id of the row, such as a7:quote:120-188')
    .action((path: string, row: string, options: SettingOptions) =>
      sink.take({ command: 'explain', path, row, ...settingsOf(options) }),
    )
  addSettings(command)
}
