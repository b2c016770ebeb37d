import { type FileSystem, nodeFileSystem } from './file-system.ts'
import { takeLock } from './lock.ts'
import { type FolderFile, isFreeOrOurs, makeFolder } from './made-folder.ts'
import { guard } from './output.ts'
import { makeOwnFolder } from './own-folder.ts'
import { notOurs } from './owned.ts'
import { newRunId } from './run-id.ts'

/**
 * Writes a folder of files beside the output and puts it in the place of `folder/name`; `dataPackage` is the SHA-256 of what they
 * were made from. Returns how many files there are. Throws an `OutputError` where something stands there that newsfacts did not
 * write, or that has been changed since; then everything is as it was.
 */
export async function replaceFolder(
  folder: string,
  name: string,
  contents: AsyncIterable<FolderFile>,
  { dataPackage, files = nodeFileSystem }: { dataPackage: string; files?: FileSystem },
): Promise<number> {
  return guard(`cannot write ${folder}/${name}`)(async () => {
    const lock = await takeLock(files, `${folder}/.lock`, newRunId())
    try {
      await refuseOthers(files, folder, name)
      const target = `${folder}/${name}`
      // what the next run tidies away where this one is killed
      const aside = `${folder}/.tmp-${newRunId()}`
      const [staged, old] = [`${aside}/new`, `${aside}/old`]
      try {
        await makeOwnFolder(files, aside)
        const count = await makeFolder(files, staged, contents, dataPackage)
        if ((await files.stat(target)) !== null) await files.rename(target, old)
        await files.rename(staged, target)
        return count
      } finally {
        await files.remove(aside)
      }
    } finally {
      await lock.release()
    }
  })
}

/** Throws an `OutputError` where `folder/name` may not be replaced, before there is anything to put in its place. */
export const refuseForeign = (folder: string, name: string): Promise<void> =>
  guard(`cannot write ${folder}/${name}`)(() => refuseOthers(nodeFileSystem, folder, name))

async function refuseOthers(files: FileSystem, folder: string, name: string): Promise<void> {
  if (!(await isFreeOrOurs(files, `${folder}/${name}`))) throw notOurs(name)
}
