import { REPORT } from '../report/page-path.ts'
import { DATA_PACKAGE } from './datapackage.ts'
import type { FileSystem } from './file-system.ts'
import { type Finished, readFinished } from './finished.ts'
import { isOwnFolder, MARK, makeOwnFolder } from './own-folder.ts'

/**
 * How the files of a run take the place of those of the run before. Three folders are at play: the output folder, the
 * staged files in `.tmp-<run>` inside it, and `.old-<run>`, where the files that go are kept until the new ones stand.
 * The old data package is the first to go and the new one the last to come: its coming is the moment at which the new
 * output holds. Until then every step can be taken back, and where each name stands tells which steps were taken, so the
 * next run can take them back for one that was killed.
 */
export interface Places {
  readonly folder: string
  /** of the run that publishes */
  readonly id: string
}

export const stagedFolder = ({ folder, id }: Places) => `${folder}/.tmp-${id}`
const keptFolder = ({ folder, id }: Places) => `${folder}/.old-${id}`
const KEPT = /^\.old-([0-9a-f]{16})$/

export interface Change {
  /** staged names, the data package last */
  readonly written: readonly string[]
  /** names in the folder that make room */
  readonly replaced: readonly string[]
}

/** Publishes what is staged, or throws and leaves the folder as it was. */
export async function publish(files: FileSystem, places: Places, change: Change): Promise<void> {
  const { folder } = places
  const [staged, kept] = [stagedFolder(places), keptFolder(places)]
  await syncFolder(files, staged)
  try {
    await makeOwnFolder(files, kept)
    await syncFolder(files, kept)
    await syncFolder(files, folder)
    // from here to the new data package nothing but renames: they take less than a millisecond
    if (change.replaced.includes(DATA_PACKAGE))
      await files.rename(`${folder}/${DATA_PACKAGE}`, `${kept}/${DATA_PACKAGE}`)
    for (const name of new Set([...change.replaced, ...change.written])) {
      if (name === DATA_PACKAGE) continue
      if (change.replaced.includes(name)) await files.rename(`${folder}/${name}`, `${kept}/${name}`)
      if (change.written.includes(name)) await files.rename(`${staged}/${name}`, `${folder}/${name}`)
    }
    await files.rename(`${staged}/${DATA_PACKAGE}`, `${folder}/${DATA_PACKAGE}`)
  } catch (error) {
    await takeBack(files, places).catch(failure => {
      const reason = `${(error as Error).message}; ${(failure as Error).message}`
      throw new Error(`${reason}: the next run puts back what was there, from .old-${places.id}`)
    })
    throw error
  }
  await syncFolder(files, folder)
  // what cannot be removed now, the next run removes
  await files.remove(kept).catch(() => {})
}

/** Whether a publication could neither be completed nor be taken back: then the staged files are needed yet. */
export const isTorn = async (files: FileSystem, places: Places) =>
  (await files.stat(keptFolder(places))) !== null &&
  (await readFinished(files, stagedFolder(places))) !== null

/** Completes or takes back what runs that were killed in the midst of publishing left. */
export async function recover(files: FileSystem, folder: string): Promise<void> {
  for (const name of await files.list(folder)) {
    const id = KEPT.exec(name)?.[1]
    if (id !== undefined && (await isOwnFolder(files, `${folder}/${name}`)))
      await takeBack(files, { folder, id })
  }
}

/** Takes the steps of a publication back, in whatever order a crash let them reach the disk; where it was through, tidies up. */
async function takeBack(files: FileSystem, places: Places): Promise<void> {
  const { folder } = places
  const [staged, kept] = [stagedFolder(places), keptFolder(places)]
  const planned = await readFinished(files, staged)
  if (planned) {
    for (const name of namesOf(planned))
      if ((await files.stat(`${staged}/${name}`)) === null) await moveIfThere(files, name, folder, staged)
    const names = (await files.list(kept)).filter(name => name !== MARK)
    for (const name of names) if (name !== DATA_PACKAGE) await moveIfThere(files, name, kept, folder)
    if (names.includes(DATA_PACKAGE)) await moveIfThere(files, DATA_PACKAGE, kept, folder)
    await syncFolder(files, folder)
  } else {
    const done = await readFinished(files, folder)
    for (const name of done ? namesOf(done) : []) await moveIfThere(files, name, staged, folder)
  }
  await files.remove(kept)
}

/** The report is no file of the data package: pages are made from what it lists. */
const namesOf = ({ files, hasReport }: Finished) => [
  ...files.map(({ name }) => name),
  ...(hasReport ? [REPORT] : []),
]

async function moveIfThere(files: FileSystem, name: string, from: string, to: string): Promise<void> {
  if ((await files.stat(`${from}/${name}`)) !== null) await files.rename(`${from}/${name}`, `${to}/${name}`)
}

/**
 * Makes renames in a folder survive a power cut, where the file system can: Windows opens no folder, some network
 * file systems sync none. The files themselves are on the disk.
 */
async function syncFolder(files: FileSystem, folder: string): Promise<void> {
  try {
    await files.syncFolder(folder)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP', 'ENOSYS'].includes(code)) throw error
  }
}
