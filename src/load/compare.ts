import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { CsvError } from 'csv-parse'
import { compareTables } from './compare-tables.ts'
import { hasCode } from './file-system.ts'
import { OUTPUT_FILES } from './staging.ts'
import { TABLES, type Table } from './tables.ts'

/** How a folder of output would change: lines for the user, none where nothing would. */
export async function compareFolders(
  present: string,
  wanted: string,
  names: readonly string[],
): Promise<string[]> {
  const there = new Set(await listFolder(present))
  const lines: string[] = []
  for (const name of OUTPUT_FILES) {
    if (!names.includes(name)) {
      if (there.has(name)) lines.push(`${name}: not written by this run`)
    } else if (!there.has(name)) {
      lines.push(`${name}: missing`)
    } else {
      const offset = await firstDifference(`${present}/${name}`, `${wanted}/${name}`)
      if (offset === null) continue
      const table = TABLES.find(candidate => name === `${candidate}.csv`)
      const rows = table ? await tryTables(table, `${present}/${name}`, `${wanted}/${name}`) : []
      lines.push(...(rows.length > 0 ? rows : [`${name}: differs from byte ${offset} on`]))
    }
  }
  return lines
}

/** A file that is no CSV at all has no rows to compare. */
async function tryTables(table: Table, present: string, wanted: string): Promise<readonly string[]> {
  try {
    return await compareTables(table, present, wanted)
  } catch (error) {
    if ((error as Error).cause instanceof CsvError) return []
    throw error
  }
}

async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}

/** Offset of the first byte that differs, null for equal files. */
async function firstDifference(left: string, right: string): Promise<number | null> {
  const others = createReadStream(right)[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  let offset = 0
  for await (const chunk of createReadStream(left) as AsyncIterable<Buffer>) {
    let at = 0
    while (at < chunk.length) {
      if (rest.length === 0) {
        const next = await others.next()
        if (next.done) return offset + at
        rest = next.value as Buffer
      }
      const length = Math.min(rest.length, chunk.length - at)
      if (chunk.compare(rest, 0, length, at, at + length) !== 0) {
        let same = 0
        while (chunk[at + same] === rest[same]) same++
        return offset + at + same
      }
      rest = rest.subarray(length)
      at += length
    }
    offset += chunk.length
  }
  return rest.length > 0 || !(await others.next()).done ? offset : null
}
