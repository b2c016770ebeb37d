import { dirname } from 'node:path'
import { type FileSystem, nodeFileSystem } from './file-system.ts'
import { toJsonFile } from './json.ts'
import { takeLock } from './lock.ts'
import { guard } from './output.ts'
import { newRunId } from './run-id.ts'
import { stageFile } from './staged-file.ts'

/** Names every file of a folder that newsfacts made, with its hash: such a folder may be replaced, another may not. */
const MANIFEST = 'manifest.json'

export interface FolderFile {
  /** below the folder, with `/` */
  readonly path: string
  readonly content: string
}

/**
 * Writes a folder of files beside the output and puts it in the place of `folder/name`. Returns how many files there are. Throws an
 * `OutputError` where something stands there that newsfacts did not write, or that has been changed since; then everything is as
 * it was.
 */
export async function replaceFolder(
  folder: string,
  name: string,
  contents: AsyncIterable<FolderFile>,
  files: FileSystem = nodeFileSystem,
): Promise<number> {
  return guard(`cannot write ${folder}/${name}`)(async () => {
    const lock = await takeLock(files, `${folder}/.lock`, newRunId())
    try {
      return await replaceLocked(files, folder, name, contents)
    } finally {
      await lock.release()
    }
  })
}

async function replaceLocked(
  files: FileSystem,
  folder: string,
  name: string,
  contents: AsyncIterable<FolderFile>,
): Promise<number> {
  const target = `${folder}/${name}`
  if ((await files.stat(target)) !== null && !(await isOurs(files, target)))
    throw new Error(
      `${name} there is not what newsfacts left: move it away, or choose another folder with --out`,
    )
  // a name that the next run tidies away where this one is killed
  const staged = `${folder}/.tmp-${newRunId()}`
  const old = `${folder}/.tmp-${newRunId()}`
  try {
    const count = await writeAll(files, staged, contents)
    if ((await files.stat(target)) !== null) await files.rename(target, old)
    await files.rename(staged, target)
    return count
  } finally {
    await files.remove(staged)
    await files.remove(old)
  }
}

async function writeAll(
  files: FileSystem,
  staged: string,
  contents: AsyncIterable<FolderFile>,
): Promise<number> {
  const hashes: Record<string, string> = {}
  const folders = new Set<string>()
  let count = 0
  for await (const { path, content } of contents) {
    const parent = dirname(`${staged}/${path}`)
    if (!folders.has(parent)) await files.createFolder(parent)
    folders.add(parent)
    const file = await stageFile(files, staged, path)
    await file.append(content)
    hashes[path] = (await file.finish()).sha256
    count++
  }
  const manifest = await stageFile(files, staged, MANIFEST)
  await manifest.append(toJsonFile({ newsfacts: 'report', files: hashes }))
  await manifest.finish()
  return count
}

/** Whether a folder holds the files of its manifest as they were written, and nothing else. */
async function isOurs(files: FileSystem, folder: string): Promise<boolean> {
  const listed = readManifest(await files.read(`${folder}/${MANIFEST}`).catch(() => null))
  if (listed === null) return false
  const found = await listFiles(files, folder, '')
  if (found.some(path => path !== MANIFEST && !listed.has(path))) return false
  for (const path of found)
    if (path !== MANIFEST && (await files.digest(`${folder}/${path}`)) !== listed.get(path)) return false
  return true
}

function readManifest(content: string | null): ReadonlyMap<string, string> | null {
  try {
    const { newsfacts, files } = JSON.parse(content ?? 'null') ?? {}
    return newsfacts === 'report' ? new Map(Object.entries(files as Record<string, string>)) : null
  } catch {
    return null
  }
}

async function listFiles(files: FileSystem, folder: string, below: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await files.list(`${folder}/${below}`)) {
    const path = `${below}${name}`
    const stats = await files.stat(`${folder}/${path}`)
    if (stats?.isFile) found.push(path)
    else found.push(...(await listFiles(files, folder, `${path}/`)))
  }
  return found
}
