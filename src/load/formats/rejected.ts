import { csvHeader, csvLines } from '../csv.ts'
import type { WholeFormat } from '../output-format.ts'
import { csvFile } from './csv.ts'

const encoder = new TextEncoder()

/** `rejected.csv`: nothing is dropped silently, whatever the formats. */
export const rejected: WholeFormat<Uint8Array> = {
  name: 'rejected',
  files: [csvFile('rejected')],
  isAlways: true,
  isOfRejected: true,
  render: ({ rows }) => encoder.encode(csvLines('rejected', rows.rejected)),
  async open(stage) {
    const file = await stage.create('rejected.csv')
    await file.append(csvHeader('rejected'))
    return { append: piece => file.append(piece) }
  },
}
