import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import {
  CHECKSUMS,
  type Checksum,
  readShipped,
  SHIPPED,
  ShippedFileError,
  sumOf,
} from '../../src/resources/shipped.ts'
import { loadKnowledge, readAllShipped } from '../../src/resources.ts'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-shipped-'))
const root = pathToFileURL(`${folder}/`)
mkdirSync(join(folder, 'models'))
afterAll(() => rmSync(folder, { recursive: true }))

const NAME = 'models/quotes.bin'
const BYTES = Buffer.from('weights of what was learnt')

/** A model and its entry among the checksums, perhaps another than it should have. */
function ship(bytes: Uint8Array, entry: Partial<Checksum> | null = {}): void {
  writeFileSync(join(folder, NAME), bytes)
  const sums = entry === null ? {} : { [NAME]: { ...sumOf(NAME, BYTES), ...entry } }
  writeFileSync(join(folder, CHECKSUMS), JSON.stringify(sums))
}

test('a file is read where its checksum agrees', () => {
  ship(BYTES)
  expect(Buffer.from(readShipped(root, NAME))).toEqual(BYTES)
})

const flipped = Buffer.from(BYTES)
flipped[5]! ^= 1

describe('a model is refused in one line that names it', () => {
  test.each<[what: string, spoil: () => void, line: string]>([
    ['cut', () => ship(BYTES.subarray(0, 9)), 'models/quotes.bin holds 9 bytes, not 26'],
    [
      'one bit flipped',
      () => ship(flipped),
      'models/quotes.bin is not the file that belongs to this version',
    ],
    [
      'of another format',
      () => ship(BYTES, { format: 1 }),
      'models/quotes.bin has format 1, this version reads 2',
    ],
    ['not listed', () => ship(BYTES, null), 'models/quotes.bin has format undefined'],
    ['gone', () => rmSync(join(folder, NAME)), 'models/quotes.bin cannot be read (ENOENT)'],
    [
      'without checksums',
      () => {
        ship(BYTES)
        rmSync(join(folder, CHECKSUMS))
      },
      'models/checksums.json cannot be read',
    ],
  ])('%s', (_, spoil, line) => {
    spoil()
    expect(() => readShipped(root, NAME)).toThrow(ShippedFileError)
    expect(() => readShipped(root, NAME)).toThrow(line)
  })
})

test('all files that ship agree with their checksums (else: npm run checksums)', () => {
  expect(() => readAllShipped(new URL('../../', import.meta.url))).not.toThrow()
  const listed = JSON.parse(readFileSync(new URL(`../../${CHECKSUMS}`, import.meta.url), 'utf8'))
  expect(Object.keys(listed)).toEqual(Object.keys(SHIPPED).sort())
})

test('whoever loads the knowledge gets files that were looked at', () => {
  expect(loadKnowledge().file('models/tagger.bin').length).toBeGreaterThan(100_000)
  expect(() => readAllShipped(root)).toThrow(ShippedFileError)
})
