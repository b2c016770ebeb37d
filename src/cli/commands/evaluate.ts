import type { Command } from 'commander'
import { addSettings, type SettingOptions, settingsOf } from '../settings.ts'
import type { Sink } from '../sink.ts'
import { UsageError } from '../usage-error.ts'
import { readPath } from '../values.ts'

export function addEvaluate(program: Command, sink: Sink): void {
  const command = program
    .command('evaluate')
    .description('how well a run, or newsfacts now, agrees with annotated articles')
    .argument('[out]', "what a run wrote; without it the gold's texts are worked now")
    .requiredOption(
      '--gold <path>',
      'articles with the rows that are right, in the shape of articles.jsonl or of the worker, or as brat, doccano or Label Studio export them; tables, articles and columns that are not annotated are not judged; or a corrections.jsonl of the report',
      readPath('--gold', 'annotated.jsonl'),
    )
    .option('--errors', 'list missed, spurious and wrong rows with their context')
    .option('--json', 'figures as JSON')
    .action((out: string | undefined, options: EvaluateOptions) => {
      if (out !== undefined && (options.published ?? options.lexicon ?? options.region) !== undefined)
        throw new UsageError(
          `${out} is there: --published, --lexicon and --region are for a run of the gold's texts`,
        )
      const { gold, errors = false, json = false } = options
      sink.take({ command: 'evaluate', gold, out: out ?? null, errors, json, ...settingsOf(options) })
    })
  addSettings(command)
}
interface EvaluateOptions extends SettingOptions {
  readonly gold: string
  readonly errors?: boolean
  readonly json?: boolean
}
