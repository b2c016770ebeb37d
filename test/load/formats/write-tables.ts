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
