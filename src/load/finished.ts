import { createHash } from 'node:crypto'
import { DATA_PACKAGE } from './datapackage.ts'
import type { FileSystem } from './file-system.ts'
import { readShardInfo, type ShardInfo } from './shard-info.ts'

/** A file of a finished run, as the run's data package lists it. */
interface ListedFile {
  readonly name: string
  readonly bytes: number
  /** hex */
  readonly sha256: string
}

/** What the data package of a finished run says. */
export interface Finished {
  readonly version: string
  readonly options: unknown
  /** which part of a run it is; null where it is a whole one */
  readonly shard: ShardInfo | null
  /** it wrote a report beside its files */
  readonly hasReport: boolean
  /** how many articles it read, rejected ones among them; 0 where it does not say */
  readonly listed: number
  readonly files: readonly ListedFile[]
  /** of the data package itself, hex */
  readonly sha256: string
}

/** Reads a data package of newsfacts; null where there is none, or another's. */
export async function readFinished(files: FileSystem, folder: string): Promise<Finished | null> {
  const stats = await files.stat(`${folder}/${DATA_PACKAGE}`)
  if (!stats?.isFile) return null
  const content = await files.read(`${folder}/${DATA_PACKAGE}`)
  return content === null ? null : parse(content)
}

/** A name that leads nowhere but into its folder. */
const PLAIN_NAME = /^[^./\\][^/\\]*$/
const SHA256 = /^sha256:([0-9a-f]{64})$/

function parse(content: string): Finished | null {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    return null
  }
  const { name, newsfacts, resources } = (value ?? {}) as Readonly<Record<string, unknown>>
  const { version, options, articles, shard } = (newsfacts ?? {}) as Readonly<Record<string, unknown>>
  const { listed } = (articles ?? {}) as Readonly<Record<string, unknown>>
  if (name !== 'newsfacts' || typeof version !== 'string' || !Array.isArray(resources)) return null
  const files: ListedFile[] = []
  for (const resource of resources) {
    const { path, bytes, hash } = (resource ?? {}) as Readonly<Record<string, unknown>>
    const [, sha256] = SHA256.exec(String(hash)) ?? []
    if (
      typeof path !== 'string' ||
      !PLAIN_NAME.test(path) ||
      typeof bytes !== 'number' ||
      sha256 === undefined
    )
      return null
    if (path === DATA_PACKAGE) return null
    files.push({ name: path, bytes, sha256 })
  }
  return {
    version,
    options,
    shard: readShardInfo(shard),
    hasReport: (options as { report?: unknown } | undefined)?.report === true && !shard,
    listed: typeof listed === 'number' ? listed : 0,
    files,
    sha256: createHash('sha256').update(content).digest('hex'),
  }
}
