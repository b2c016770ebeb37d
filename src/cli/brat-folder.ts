import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { MarkedArticle } from '../evaluate/annotations/marked.ts'
import { readStandoff } from '../evaluate/annotations/standoff.ts'
import { fromDocumentName } from '../load/annotations/document-name.ts'
import { nodeFileSystem } from '../load/file-system.ts'
import { UsageError } from './usage-error.ts'

const ENDING = '.ann'

/**
 * The articles of a folder that brat has worked on, each a `.txt` with its `.ann`; none for any other folder. Throws a
 * `UsageError` for what is no annotation.
 */
export async function readBratFolder(folder: string): Promise<MarkedArticle[]> {
  const names = await listFiles(folder)
  const articles: MarkedArticle[] = []
  for (const name of names.filter(path => path.endsWith(ENDING)).sort()) {
    const document = name.slice(0, -ENDING.length)
    const text = await nodeFileSystem.read(join(folder, `${document}.txt`)).catch(() => null)
    if (text === null) throw new UsageError(`${folder}: ${name} has no ${document}.txt beside it`)
    const id = fromDocumentName(document.split(sep).join('/'))
    try {
      const lines = (await nodeFileSystem.read(join(folder, name))) ?? ''
      articles.push(readStandoff(id, text, lines))
    } catch (error) {
      throw new UsageError(`${folder}: ${(error as Error).message}`)
    }
  }
  return articles
}

/** Paths of what is no folder, below it; links to folders, which may lead round in circles, are not followed. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
}
