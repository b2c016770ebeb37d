import type { Dirent, Stats } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import pLimit from 'p-limit'
import { LIMITS } from '../config.ts'
import { namesOfOutput } from '../load/names-of-output.ts'
import type { Rejection } from '../model/outcome.ts'
import { ENDINGS, formatNamed, formatOf, isPacked } from '../read/formats.ts'
import type { InputFormat } from '../read/input-format.ts'
import { rejection } from '../read/read.ts'
import { partsOfPages } from '../read/saved-page.ts'
import { Endings } from './endings.ts'
import { matchesGlob } from './glob.ts'
import { InputError } from './input-error.ts'
import { passOnRunFault } from './run-fault.ts'

/** A file that holds articles. */
export interface InputFile {
  readonly path: string
  /** below the folder that was given, with `/` between its parts */
  readonly source: string
  readonly format: InputFormat
  /** by gzip */
  readonly isPacked: boolean
  readonly isStdin: boolean
  /** by the user, alone or by a pattern: it is read whatever it looks like */
  readonly isNamed: boolean
  readonly bytes: number
  /** when it was last written to, by the clock of the file system */
  readonly modifiedMs: number
}

/** Which files of a folder are read: patterns of `matchesGlob`, below the folder. Without any, all that newsfacts reads. */
export interface InputFilter {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}
const ALL_FILES: InputFilter = { include: [], exclude: [] }

/** The path that stands for JSON Lines on stdin. */
export const STDIN = '-'

export interface InputList {
  /** sub-folders that cannot be read */
  readonly rejections: readonly Rejection[]
  /** by source, in code-unit order */
  readonly files: readonly InputFile[]
  /** how many other files lay in the folders, by their ending */
  readonly skipped: Endings
  /** symbolic links among them, to folders or called like files of articles */
  readonly links: readonly string[]
  /** folders in which a run of newsfacts wrote what is left alone */
  readonly outputs: readonly string[]
}

type Found = Omit<InputFile, 'bytes' | 'modifiedMs'>

/**
 * Lists the articles' files in folders and their sub-folders. Symbolic links inside a folder are not followed,
 * and hidden files, FIFOs and files of other types are left alone. A file that two paths lead to counts once; one that an option names
 * (`options`, paths) is no article beside those of its folder.
 */
export async function listInputs(
  paths: readonly string[],
  filter: InputFilter = ALL_FILES,
  options: readonly (string | null)[] = [],
): Promise<InputList> {
  const seen = new Set<string>()
  const found: Found[] = []
  const rejections: Rejection[] = []
  const links: string[] = []
  const outputs: string[] = []
  const skipped = new Endings()
  for (const path of paths) {
    if (path === STDIN) {
      const format = formatNamed('jsonl')
      found.push({ path, source: 'stdin', format, isPacked: false, isStdin: true, isNamed: true })
      continue
    }
    const stats = await statInput(path)
    if (stats.isFile()) {
      const format = formatOf(path)
      if (format === null) throw new InputError(`${path}: newsfacts reads ${ENDINGS} files`)
      found.push({
        path: await realpath(path),
        source: basename(path),
        ...typeOf(path, format),
        isNamed: true,
      })
    } else if (stats.isDirectory()) {
      const before = found.length + rejections.length
      const list: FolderList = { filter, found, rejections, links, outputs, skipped: new Endings() }
      await listFolder(path, '', list)
      skipped.addAll(list.skipped)
      if (found.length + rejections.length === before)
        throw new InputError(`${path}: ${describeNone(path, list)}`)
    } else throw new InputError(`${path}: neither a file nor a folder`)
  }
  const limit = pLimit(LIMITS.openFiles)
  const files = await Promise.all(found.map(file => limit(() => measure(file))))
  const ofOptions = new Set(await Promise.all(options.map(path => path && realpath(path).catch(() => null))))
  const read: typeof files = []
  for (const one of files)
    if (one.file.isNamed || one.real === null || !ofOptions.has(one.real)) read.push(one)
    else skipped.add(one.file.source)
  const unique = read.filter(({ real }) => real === null || (!seen.has(real) && seen.add(real)))
  return {
    files: unique.map(({ file }) => file).sort(compareSources),
    rejections: rejections.sort(compareSources),
    skipped,
    links: links.sort(compare),
    outputs: outputs.sort(compare),
  }
}

async function statInput(path: string): Promise<Stats> {
  try {
    return await stat(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'no such file or folder' : `cannot be read (${code})`
    throw new InputError(`${path}: ${reason}`)
  }
}

interface FolderList {
  readonly filter: InputFilter
  readonly found: Found[]
  readonly rejections: Rejection[]
  readonly links: string[]
  readonly outputs: string[]
  readonly skipped: Endings
}

/** Why a folder has nothing to read. */
function describeNone(path: string, { filter, links, outputs, skipped }: FolderList): string {
  if (links.length > 0)
    return `holds symbolic links, which are not followed: name them (${path}/*) to read what they lead to`
  if (outputs.length > 0)
    return 'holds what a run of newsfacts wrote, and no articles beside it: name a file in it to read that'
  const asked =
    filter.include.length + filter.exclude.length > 0 ? ' and --include and --exclude ask for' : ''
  const others = skipped.count > 0 ? ` but ${skipped.describe()}` : ''
  return `holds no file that newsfacts reads${asked} (${ENDINGS}, each also as .gz)${others}`
}

/** Adds the files of a folder to a list, and counts those that are none of ours: parts of a saved page are no articles. A sub-folder that cannot be read is a rejection. */
async function listFolder(folder: string, below: string, list: FolderList, isOfPage = false): Promise<void> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    passOnRunFault(error)
    const reason = `cannot be read (${(error as NodeJS.ErrnoException).code})`
    if (below === '') throw new InputError(`${folder}: ${reason}`)
    list.rejections.push(rejection({ id: '', source: below, sha256: '', code: 'UNREADABLE', reason }))
    return
  }
  const names = entries.map(({ name }) => name)
  const own = await namesOfOutput(folder, names)
  const parts = partsOfPages(names)
  if (own.size > 0) list.outputs.push(below)
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    const source = `${below}${entry.name}`
    const format = entry.isFile() ? formatOf(entry.name) : null
    const isNamed = list.filter.include.some(pattern => matchesGlob(source, pattern))
    if ((own.has(entry.name) || (isOfPage && !entry.isDirectory())) && !isNamed) list.skipped.add(entry.name)
    else if (entry.isDirectory())
      await listFolder(path, `${source}/`, list, isOfPage || parts.has(entry.name))
    else if (format !== null && isWanted(source, isNamed, list.filter))
      list.found.push({ path, source, ...typeOf(entry.name, format), isNamed })
    else list.skipped.add(entry.name)
    if (entry.isSymbolicLink() && (await isMissed(path, source, list.filter))) list.links.push(source)
  }
}

/** Whether a user may think that what a symbolic link leads to is read. */
async function isMissed(path: string, source: string, { exclude }: InputFilter): Promise<boolean> {
  if (exclude.some(pattern => matchesGlob(source, pattern))) return false
  const target = await stat(path).catch(() => null)
  return target?.isDirectory() === true || formatOf(source) !== null
}

const typeOf = (name: string, format: InputFormat) => ({ format, isPacked: isPacked(name), isStdin: false })

function isWanted(source: string, isNamed: boolean, { include, exclude }: InputFilter): boolean {
  return (include.length === 0 || isNamed) && !exclude.some(pattern => matchesGlob(source, pattern))
}

/** Names on Windows may hold half a character, which no file of UTF-8 can hold. */
const wellFormed = (name: string) => name.replace(/\p{Surrogate}/gu, '\ufffd')

/**
 * A file that cannot be measured stays on the list: reading it tells why. Two of them may have one path, where names are no
 * UTF-8. Names are compared in Unicode's NFC.
 */
async function measure(given: Found): Promise<{ file: InputFile; real: string | null }> {
  const { path, isStdin } = given
  const file = { ...given, source: wellFormed(given.source.normalize('NFC')) }
  if (isStdin) return { file: { ...file, bytes: 0, modifiedMs: 0 }, real: path }
  try {
    const [stats, real] = await Promise.all([lstat(path), realpath(path)])
    return { file: { ...file, path: real, bytes: stats.size, modifiedMs: stats.mtimeMs }, real }
  } catch {
    return { file: { ...file, bytes: 0, modifiedMs: 0 }, real: null }
  }
}

/** Of two files of one name in two folders the path decides, not which folder was given first. */
const compareSources = (a: Sortable, b: Sortable) =>
  compare(a.source, b.source) || compare(a.path ?? '', b.path ?? '')
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
interface Sortable {
  readonly source: string
  readonly path?: string
}
