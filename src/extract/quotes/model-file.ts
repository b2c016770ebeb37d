import type { Weights } from './bag.ts'

const HEADER = 16
const MAGIC = 0x31514e46

/** Reads `models/quotes.bin`: magic, bits, scale (float), threshold, then 2^bits signed bytes. */
export function readModel(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const bits = view.getUint8(4)
  if (view.getUint32(0, true) !== MAGIC || bytes.length !== HEADER + 2 ** bits)
    throw new Error('not a quotes model')
  return {
    bits,
    scale: view.getFloat32(8, true),
    values: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, 2 ** bits),
  }
}

/** Writes weights as signed bytes; the largest ones are cut so that the small ones keep their differences. */
export function writeModel(weights: Float32Array, limit: number): Uint8Array {
  const bytes = new Uint8Array(HEADER + weights.length)
  const view = new DataView(bytes.buffer)
  const scale = limit / 127
  view.setUint32(0, MAGIC, true)
  view.setUint8(4, Math.log2(weights.length))
  view.setFloat32(8, scale, true)
  weights.forEach((weight, i) => {
    view.setInt8(HEADER + i, Math.max(-127, Math.min(127, Math.round(weight / scale))))
  })
  return bytes
}
