import { checkOf, SLOTS, slotOf, type Weights } from './bag.ts'

const HEADER = 16
const MOST = 32767
const MAGIC = 0x32514e46

/** Reads `models/quotes.bin`: magic, scale (float), then a check (byte) and a weight (signed, two bytes) for each slot. */
export function readModel(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length !== HEADER + 3 * SLOTS || view.getUint32(0, true) !== MAGIC)
    throw new Error('not a quotes model')
  return {
    scale: view.getFloat32(8, true),
    checks: bytes.subarray(HEADER, HEADER + SLOTS),
    values: Int16Array.from({ length: SLOTS }, (_, slot) => view.getInt16(HEADER + SLOTS + 2 * slot, true)),
  }
}

/** Writes weights up to `limit`, the heaviest first: one that finds both its slots taken is lost. */
export function writeModel(keys: Int32Array, weights: Float32Array, limit: number): Uint8Array {
  const bytes = new Uint8Array(HEADER + 3 * SLOTS)
  const scale = limit / MOST
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setFloat32(8, scale, true)
  const order = Array.from(keys, (_, i) => i).sort(
    (a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!) || a - b,
  )
  for (const i of order) {
    const value = Math.max(-MOST, Math.min(MOST, Math.round(weights[i]! / scale)))
    if (value === 0) break
    const slot = slotOf(keys[i]!)
    const free = [slot, slot ^ 1].find(at => bytes[HEADER + at] === 0)
    if (free === undefined) continue
    bytes[HEADER + free] = checkOf(keys[i]!)
    view.setInt16(HEADER + SLOTS + 2 * free, value, true)
  }
  return bytes
}
