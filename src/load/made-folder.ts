import { dirname } from 'node:path'
import type { FileSystem } from './file-system.ts'
import { toJsonFile } from './json.ts'
import { stageFile } from './staged-file.ts'

/** Names every file of a folder that newsfacts made, with its hash: such a folder may be replaced, another may not. */
const MANIFEST = 'manifest.json'

export interface FolderFile {
  /** below the folder, with `/` */
  readonly path: string
  readonly content: string
}

/**
 * Writes files into a folder that is not there yet, its manifest last. `dataPackage` is the SHA-256 of the data package that
 * they were made from. Returns how many files there are.
 */
export async function makeFolder(
  files: FileSystem,
  folder: string,
  contents: AsyncIterable<FolderFile>,
  dataPackage: string,
): Promise<number> {
  const hashes: Record<string, string> = {}
  const folders = new Set<string>()
  let count = 0
  for await (const { path, content } of contents) {
    const parent = dirname(`${folder}/${path}`)
    if (!folders.has(parent)) await files.createFolder(parent)
    folders.add(parent)
    hashes[path] = await write(files, folder, path, content)
    count++
  }
  await write(files, folder, MANIFEST, toJsonFile({ newsfacts: 'report', dataPackage, files: hashes }))
  return count
}

/** Returns the SHA-256 of the file. */
async function write(files: FileSystem, folder: string, path: string, content: string): Promise<string> {
  const file = await stageFile(files, folder, path)
  try {
    await file.append(content)
    return (await file.finish()).sha256
  } finally {
    await file.close()
  }
}

/** The SHA-256 of the data package that a folder was made from; null where it does not say. */
export const madeFrom = async (files: FileSystem, folder: string): Promise<string | null> =>
  (await readManifest(files, folder))?.dataPackage ?? null

/** Whether nothing stands there, or a folder with the files of its manifest as they were written, and nothing else. */
export async function isFreeOrOurs(files: FileSystem, folder: string): Promise<boolean> {
  if ((await files.stat(folder)) === null) return true
  const manifest = await readManifest(files, folder)
  if (manifest === null) return false
  const found = (await listFiles(files, folder, '')).filter(path => path !== MANIFEST)
  for (const path of found) {
    const listed = manifest.files.get(path)
    if (listed === undefined || !(await files.stat(`${folder}/${path}`))?.isFile) return false
    if ((await files.digest(`${folder}/${path}`)) !== listed) return false
  }
  return true
}

interface Manifest {
  readonly dataPackage: string | null
  readonly files: ReadonlyMap<string, string>
}

async function readManifest(files: FileSystem, folder: string): Promise<Manifest | null> {
  const content = await files.read(`${folder}/${MANIFEST}`)
  try {
    const { newsfacts, dataPackage, files: listed } = JSON.parse(content ?? 'null') ?? {}
    if (newsfacts !== 'report') return null
    return {
      dataPackage: typeof dataPackage === 'string' ? dataPackage : null,
      files: new Map(Object.entries(listed as Record<string, string>)),
    }
  } catch {
    return null
  }
}

/** All that is no folder; where a symbolic link leads is not asked. */
async function listFiles(files: FileSystem, folder: string, below: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await files.list(`${folder}/${below}`)) {
    const path = `${below}${name}`
    const stats = await files.stat(`${folder}/${path}`)
    if (stats?.isFolder) found.push(...(await listFiles(files, folder, `${path}/`)))
    else found.push(path)
  }
  return found
}
