import { FormatError } from '../read/format-error.ts'
import { unpackMembers } from './gzip-members.ts'

/**
 * Unpacks gzip as it streams, of one member or many. Throws a `FormatError` behind what can be had of a damaged file; `note` is told
 * of bytes behind the last member that are none.
 */
export async function* gunzip(
  packed: AsyncIterable<Uint8Array>,
  note: (reason: string) => void,
): AsyncGenerator<Uint8Array> {
  const members = unpackMembers(packed)
  let given = 0
  try {
    for (;;) {
      const next = await members.next()
      if (!next.done) {
        given += next.value.length
        yield next.value
        continue
      }
      const { ending, sure } = next.value
      if (ending === 'none' || (ending !== 'sound' && given === 0))
        throw new FormatError('NOT_TEXT', 'is no gzip file, or a damaged one')
      if (ending === 'sound') return
      if (ending === 'junk') return note('bytes behind its packed data are no gzip, and were not read')
      const doubt =
        ending === 'damaged' && sure < given ? `, and what comes behind the first ${sure} may be wrong` : ''
      throw new FormatError(
        'NOT_TEXT',
        `is a gzip file that is ${ending}: what comes behind the first ${given} bytes unpacked is lost${doubt}`,
      )
    }
  } finally {
    await members.return({ ending: 'none', sure: 0 })
  }
}
