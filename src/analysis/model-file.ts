/**
 * A model file is a list of numeric arrays: the magic number, the count of arrays, for each its element type
 * and length (all as unsigned 32-bit little-endian numbers), then the arrays, each at a multiple of 8 bytes.
 * Reading makes views of the bytes and copies nothing.
 */
const MAGIC = 0x314d464e
const TYPES = [Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, Float32Array] as const

export type ModelArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array

function align(offset: number): number {
  return (offset + 7) & ~7
}

/** The bytes of a model file. */
export function writeModel(arrays: readonly ModelArray[]): Uint8Array {
  let size = align(8 + arrays.length * 8)
  for (const array of arrays) size = align(size + array.byteLength)
  const bytes = new Uint8Array(size)
  const header = new Uint32Array(bytes.buffer, 0, 2 + arrays.length * 2)
  header[0] = MAGIC
  header[1] = arrays.length
  let offset = align(header.byteLength)
  arrays.forEach((array, i) => {
    header[2 + i * 2] = TYPES.findIndex(type => array instanceof type)
    header[3 + i * 2] = array.length
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset)
    offset = align(offset + array.byteLength)
  })
  return bytes
}

/** The arrays of a model file as views of its bytes. Throws if the bytes are no model file or cut short. */
export function readModel(bytes: Uint8Array): ModelArray[] {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : Uint8Array.from(bytes)
  const buffer = aligned.buffer as ArrayBuffer
  if (aligned.byteLength < 8) throw new Error('not a model file: too short')
  const head = new Uint32Array(buffer, aligned.byteOffset, 2)
  if (head[0] !== MAGIC) throw new Error('not a model file: wrong magic number')
  const count = head[1]!
  const table = new Uint32Array(buffer, aligned.byteOffset + 8, count * 2)
  let offset = align(8 + count * 8)
  const arrays: ModelArray[] = []
  for (let i = 0; i < count; i++) {
    const type = TYPES[table[i * 2]!]
    if (!type) throw new Error('not a model file: unknown element type')
    const array = new type(buffer, aligned.byteOffset + offset, table[i * 2 + 1]!)
    arrays.push(array)
    offset = align(offset + array.byteLength)
  }
  return arrays
}
