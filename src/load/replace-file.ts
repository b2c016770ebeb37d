import { realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type FileSystem, nodeFileSystem } from './file-system.ts'
import { newRunId } from './run-id.ts'
import { stageFile } from './staged-file.ts'

/**
 * Writes a file that may be there already, which stays as it is until the new one is whole and on the disk. A link keeps leading to
 * it. Throws what the file system says.
 */
export async function replaceFile(
  path: string,
  content: string,
  files: FileSystem = nodeFileSystem,
): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const [folder, name] = [dirname(target), `.tmp-${newRunId()}-${basename(target)}`]
  const staged = join(folder, name)
  try {
    const file = await stageFile(files, folder, name)
    try {
      await file.append(content)
      await file.finish()
    } finally {
      await file.close()
    }
    await files.rename(staged, target)
  } catch (error) {
    await files.remove(staged)
    throw error
  }
}
