import type { StagedFile } from '../staged-file.ts'
import type { PackedPart } from './packed.ts'

/** Bytes that a zip without its 64-bit extension can hold: programs that open spreadsheets know no larger one. */
const LARGEST = 2 ** 32 - 1
const DEFLATED = 8
const UTF8_NAMES = 0x0800
const VERSION = 20
/** 1980-01-01, the first day that a zip can name: no clock is asked. */
const NO_DATE = 0x0021

/** Writes parts as a zip, one behind the other. */
export async function writeZip(
  file: StagedFile,
  parts: readonly (readonly [path: string, part: PackedPart])[],
): Promise<void> {
  const directory: Buffer[] = []
  let offset = 0
  const append = async (bytes: Uint8Array) => {
    offset += bytes.length
    await file.append(bytes)
  }
  for (const [path, part] of parts) {
    const name = Buffer.from(path, 'utf8')
    directory.push(record(0x02014b50, [VERSION], part, name, [0, 0, 0, 0, 0], offset), name)
    await append(record(0x04034b50, [], part, name, [], null))
    await append(name)
    for await (const chunk of await part.read()) await append(chunk)
    if (offset > LARGEST)
      throw new Error(
        `${file.name} would be larger than 4 GiB, which no spreadsheet program opens: use --format parquet or sqlite`,
      )
  }
  const start = offset
  for (const bytes of directory) await append(bytes)
  const size = offset - start
  await append(longs([0x06054b50]))
  await append(shorts([0, 0, parts.length, parts.length]))
  await append(longs([size, start]))
  await append(shorts([0]))
}

/** A header: of a part where it stands, or of its entry in the directory, which has some fields more and its offset. */
function record(
  signature: number,
  before: readonly number[],
  { crc, size, packedSize }: PackedPart,
  name: Buffer,
  behind: readonly number[],
  offset: number | null,
): Buffer {
  return Buffer.concat([
    longs([signature]),
    shorts([...before, VERSION, UTF8_NAMES, DEFLATED, 0, NO_DATE]),
    longs([crc, packedSize, size]),
    shorts([name.length, 0, ...behind]),
    offset === null ? longs([]) : longs([offset]),
  ])
}

const shorts = (values: readonly number[]): Buffer => numbers(values, 2)
const longs = (values: readonly number[]): Buffer => numbers(values, 4)

function numbers(values: readonly number[], width: 2 | 4): Buffer {
  const bytes = Buffer.alloc(values.length * width)
  for (const [i, value] of values.entries()) bytes.writeUIntLE(value, i * width, width)
  return bytes
}
