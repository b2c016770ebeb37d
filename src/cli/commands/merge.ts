import type { Command } from 'commander'
import { FORMATS, type Format } from '../../load/index.ts'
import { readFormats } from '../format-list.ts'
import type { Sink } from '../sink.ts'
import { readPath } from '../values.ts'

export function addMerge(program: Command, sink: Sink): void {
  program
    .command('merge')
    .description('join the shards of a run: what one run of all would have written')
    .argument('<folders...>', 'what newsfacts run --shard wrote, a folder for each shard')
    .option('-o, --out <dir>', 'output folder', readPath('--out', 'results'), 'out')
    .option(
      '-f, --format <list>',
      `some of ${FORMATS.join(', ')}, joined by commas (default: those of the shards)`,
      readFormats,
    )
    .option('--bom', 'start CSV files with a byte-order mark (default: as the shards do)')
    .option('-q, --quiet', 'say nothing but errors')
    .action((folders: string[], { out, format, bom = false, quiet = false }: MergeOptions) =>
      sink.take({ command: 'merge', folders, out, formats: format ?? null, bom, quiet }),
    )
}
interface MergeOptions {
  readonly out: string
  readonly format?: readonly Format[]
  readonly bom?: boolean
  readonly quiet?: boolean
}
