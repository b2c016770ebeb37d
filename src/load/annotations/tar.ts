const BLOCK = 512
/** Bytes of a path that the header itself holds. */
const SHORT_PATH = 100

/** What stands behind the last file of an archive. */
export const TAR_END = '\0'.repeat(2 * BLOCK)

/** A file in an archive of tar: header, bytes, padding. Its time is 1970: no clock is asked. The path is ASCII. */
export function tarEntry(path: string, bytes: Uint8Array): Buffer {
  const long = path.length > SHORT_PATH ? entry('pax', 'x', Buffer.from(paxRecord('path', path))) : []
  return Buffer.concat([...long, ...entry(path.slice(0, SHORT_PATH), '0', bytes)])
}

const entry = (path: string, type: string, bytes: Uint8Array): Uint8Array[] => [
  header(path, type, bytes.length),
  bytes,
  Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK),
]

function header(path: string, type: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK)
  block.write(path, 0)
  block.write(`0000644\0${'0000000\0'.repeat(2)}`, 100)
  block.write(`${octal(size, 11)}\0${octal(0, 11)}\0`, 124)
  block.write(`        ${type}`, 148)
  block.write('ustar\x0000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${octal(sum, 6)}\0 `, 148)
  return block
}

const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0')

/** Its first number counts its bytes, the number's own digits among them. */
function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const digits = String(rest.length + String(rest.length).length).length
  return `${rest.length + digits}${rest}`
}
