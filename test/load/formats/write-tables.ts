import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cell } from '../../../src/load/cells.ts'
import { nodeFileSystem } from '../../../src/load/file-system.ts'
import type { WholeFormat } from '../../../src/load/output-format.ts'
import { openStage } from '../../../src/load/stage.ts'
import type { Piece } from '../../../src/load/table-format.ts'
import { newFolder } from '../make-run.ts'

/** Writes rows of tables in a format and returns the folder of its files. */
export async function writeTables(format: WholeFormat<Piece>, pieces: readonly Piece[]): Promise<string> {
  const folder = newFolder()
  const stage = openStage(nodeFileSystem, folder)
  const writer = await format.open(stage)
  for (const piece of pieces) await writer.append(piece)
  await writer.finish!()
  for (const file of stage.files) await file.finish()
  await stage.close()
  return folder
}

/** Rows of the table `rejected`, each for a file of its own. */
export const rejectedRows = (count: number, reasonOf: (i: number) => string): Cell[][] =>
  Array.from({ length: count }, (_, i) => [`${i}.txt`, 'read', 'EMPTY', reasonOf(i), null])

/** A file of a format, of many rows that come at once, and of the same rows in two parts. */
export async function writeInParts(format: WholeFormat<Piece>, file: string, cut: number): Promise<Buffer[]> {
  const rows = rejectedRows(3000, i => `no ${i}`)
  const read = (folder: string) => readFileSync(join(folder, file))
  const whole = await writeTables(format, [{ rejected: rows }])
  const parts = await writeTables(format, [{ rejected: rows.slice(0, cut) }, { rejected: rows.slice(cut) }])
  return [read(whole), read(parts)]
}
