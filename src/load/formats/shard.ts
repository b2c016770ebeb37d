import { toJsonLine } from '../json.ts'
import type { WholeFormat } from '../output-format.ts'

const encoder = new TextEncoder()

/** The file of a shard that says more of its rejected articles than the table does. */
export const SHARD_FILE = 'shard.jsonl'

/** What a shard leaves for the merge beside its records: its rejected articles with their ids, which put them in order. */
export const shard: WholeFormat<Uint8Array> = {
  name: 'shard',
  files: [
    {
      name: SHARD_FILE,
      describe: () => ({
        name: 'shard',
        description: 'The rejected articles of this shard in order, with their ids, for newsfacts merge.',
        format: 'jsonl',
        mediatype: 'application/jsonl',
        encoding: 'utf-8',
      }),
    },
  ],
  isInternal: true,
  isOfRejected: true,
  render: ({ rejections }) =>
    encoder.encode(rejections.map(rejection => `${toJsonLine(rejection)}\n`).join('')),
  async open(stage) {
    const file = await stage.create(SHARD_FILE)
    return { append: piece => file.append(piece) }
  },
}
