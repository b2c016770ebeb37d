import { createGunzip } from 'node:zlib'
import { LIMITS } from '../config.ts'
import { FormatError } from '../read/format-error.ts'
import { type GzipEnd, unpackMembers } from './gzip-members.ts'

/**
 * Unpacks gzip as it streams, of one member or many. Throws a `FormatError` behind what can be had of a damaged file; `note` is told
 * of bytes behind the last member that are none.
 */
export async function* gunzip(
  open: () => AsyncIterable<Uint8Array>,
  note: (reason: string) => void,
): AsyncGenerator<Uint8Array> {
  let given = 0
  const fast = unpackFast(open())
  try {
    for (let next = await fast.next(); ; next = await fast.next()) {
      if (next.done && next.value) return
      if (next.done) break
      given += next.value.length
      yield next.value
    }
  } finally {
    await fast.return(false)
  }
  const { ending, sure } = yield* behind(given, unpackMembers(open()), length => {
    given = length
  })
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

/** What comes behind bytes that were given before; `tell` hears how many there are in all. */
async function* behind(
  given: number,
  unpacked: AsyncGenerator<Uint8Array, GzipEnd>,
  tell: (length: number) => void,
): AsyncGenerator<Uint8Array, GzipEnd> {
  let length = 0
  try {
    for (let next = await unpacked.next(); ; next = await unpacked.next()) {
      if (next.done) return next.value
      const part = next.value
      const known = Math.min(part.length, Math.max(0, given - length))
      length += part.length
      tell(Math.max(given, length))
      if (known < part.length) yield part.subarray(known)
    }
  } finally {
    await unpacked.return({ ending: 'none', sure: 0 })
  }
}

/** Unpacks as far as Node does: whether that is all of the file, without a fault. */
async function* unpackFast(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, boolean> {
  const unpacker = createGunzip({ chunkSize: LIMITS.chunkBytes / 4 })
  let length = 0
  let isFed = false
  let unreadable: unknown = null
  const feed = (async () => {
    try {
      for await (const chunk of packed) {
        if (unpacker.destroyed) return
        length += chunk.length
        if (!unpacker.write(chunk))
          await new Promise<void>(resolve => unpacker.once('drain', resolve).once('close', resolve))
      }
      isFed = true
      unpacker.end()
    } catch (error) {
      unreadable = error
      unpacker.destroy(error as Error)
    }
  })()
  try {
    yield* unpacker as AsyncIterable<Uint8Array>
    await feed
    return isFed && unpacker.bytesWritten === length
  } catch {
    if (unreadable) throw unreadable
    return false
  } finally {
    unpacker.destroy()
  }
}
