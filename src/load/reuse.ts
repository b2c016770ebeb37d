import type { EntityTally } from '../model/entity.ts'
import { DATA_PACKAGE } from './datapackage.ts'
import type { FileSystem } from './file-system.ts'
import type { Format } from './formats.ts'
import { LEDGER, type RunKey } from './ledger.ts'
import { checkOf, readTallies } from './note.ts'
import type { Owned } from './owned.ts'
import type { Rendered, RenderOptions } from './render.ts'
import { restoreWhole } from './restore.ts'
import { type Found, type Kept, readLedger } from './reusable.ts'
import { layoutOf, STREAMS } from './streams.ts'
import { joinStretches } from './stretches.ts'

/** Why an article, or a whole output, cannot be taken over. */
type Verdict = 'new' | 'changed' | 'nothing there' | 'other version' | 'other options' | 'files changed'

/** Articles whose rows were taken from where an earlier run left them. */
interface Taken {
  readonly rendered: Rendered
  /** their notes, for the ledger of this run */
  readonly notes: Uint8Array
  readonly tallies: readonly EntityTally[]
}

/** What earlier runs into the same folder left: a finished output, and what runs that were killed had finished. */
export interface Reuse {
  /** why nothing can be taken; null where something can */
  readonly verdict: Verdict | null
  /** how many articles a finished output holds that rejected none; null where there is none such */
  readonly whole: number | null
  /** staging folders of runs that were killed that are of no use */
  readonly useless: readonly string[]
  /** the rows of an article, or why it has none */
  find(id: string, key: string): Kept | Verdict
  /**
   * Null where the bytes are not what was noted: then the articles are worked anew. `options`: what `render` was given for them;
   * formats that are made whole are rendered from records, which do not tell.
   */
  take(kept: readonly Kept[], options?: RenderOptions): Promise<Taken | null>
}

/** Where earlier runs may have left something, and this run. */
interface Before {
  readonly folder: string
  /** staging folders of runs that were killed */
  readonly left: readonly string[]
  readonly owned: Owned
  readonly run: RunKey
  /** files of CSV start with a byte-order mark */
  readonly bom: boolean
  readonly formats: readonly Format[]
}

/** Opens what can be taken over by a run of the same build and options. */
export async function openReuse(
  files: FileSystem,
  { folder, left, owned, run, bom, formats }: Before,
): Promise<Reuse> {
  const layout = layoutOf(bom)
  const finished = await readLedger(files, folder, layout)
  const verdict = judge(finished, owned, run)
  const articles = new Map<string, Kept>()
  const add = ({ kept }: Found) => {
    for (const one of kept) articles.set(one.note.id, one)
  }
  if (verdict === null) add(finished)
  let best: Found | null = null
  for (const path of left) {
    const found = await readLedger(files, path, layout)
    const isOfUse = found.run?.build === run.build && found.run.options === run.options
    if (isOfUse && found.kept.length > (best?.kept.length ?? 0)) best = found
  }
  // one of them is enough: each run copies what it takes, and they must not pile up
  const used = best?.kept[0]?.folder
  if (best) add(best)
  return {
    whole:
      verdict === null && best === null && finished.kept.length === owned.finished?.listed
        ? articles.size
        : null,
    useless: left.filter(path => path !== used),
    verdict: articles.size === 0 ? (verdict ?? 'nothing there') : null,
    find: (id, key) => {
      const one = articles.get(id)
      if (one === undefined) return 'new'
      return one.note.key === key ? one : 'changed'
    },
    take: async (kept, options = {}) => {
      try {
        return await takeAll(files, kept, taken => restoreWhole(taken, formats, options))
      } catch {
        return null
      }
    },
  }
}

function judge({ run: before, dataPackage }: Found, { finished, names }: Owned, run: RunKey): Verdict | null {
  if (finished === null) return 'nothing there'
  if (before === null) return 'nothing there'
  if (before.build !== run.build) return 'other version'
  if (before.options !== run.options) return 'other options'
  const isWhole = [DATA_PACKAGE, ...finished.files.map(({ name }) => name)].every(name =>
    names.includes(name),
  )
  return isWhole && finished.sha256 === dataPackage ? null : 'files changed'
}

async function takeAll(
  files: FileSystem,
  kept: readonly Kept[],
  restore: (taken: Rendered) => Rendered,
): Promise<Taken | null> {
  const parts: (readonly Uint8Array[])[] = []
  const lines: Uint8Array[] = []
  for (const stretch of neighbours(kept)) {
    const part = await readStretch(files, stretch)
    if (part === null) return null
    parts.push(part.streams)
    lines.push(part.lines)
  }
  const notes = Buffer.concat(lines)
  const tallies = notes
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
    .flatMap(line => readTallies(line) ?? [])
  const rendered = joinStretches(
    parts,
    kept.map(({ note }) => note),
  )
  return {
    rendered: restore(rendered),
    notes,
    tallies,
  }
}

/** Cuts a list where two articles do not lie one behind the other in the same folder. */
function* neighbours(kept: readonly Kept[]): Generator<readonly Kept[]> {
  let first = 0
  for (let i = 1; i <= kept.length; i++) {
    const [before, next] = [kept[i - 1]!, kept[i]]
    if (next && next.folder === before.folder && next.index === before.index + 1) continue
    yield kept.slice(first, i)
    first = i
  }
}

/** Reads each file once for all articles of a stretch, and checks every article. */
async function readStretch(
  files: FileSystem,
  stretch: readonly Kept[],
): Promise<{ streams: Uint8Array[]; lines: Uint8Array } | null> {
  const [first, last] = [stretch[0]!, stretch.at(-1)!]
  const streams: Uint8Array[] = []
  for (const [i, name] of STREAMS.entries()) {
    // a file of a format that was not asked for is not there, whatever would stand between its articles
    const isThere = stretch.some(({ note }) => note.bytes[i]! > 0)
    const end = isThere ? last.starts[i]! + last.note.bytes[i]! : 0
    streams.push(await readRange(files, `${first.folder}/${name}`, first.starts[i]!, end))
  }
  for (const { note, starts } of stretch) {
    const pieces = streams.map((stream, i) => {
      const start = starts[i]! - first.starts[i]!
      return stream.subarray(start, start + note.bytes[i]!)
    })
    if (checkOf(pieces) !== note.crc) return null
  }
  const end = last.line.start + last.line.bytes
  return { streams, lines: await readRange(files, `${first.folder}/${LEDGER}`, first.line.start, end) }
}

const readRange = async (files: FileSystem, path: string, start: number, end: number): Promise<Uint8Array> =>
  end > start ? files.readAt(path, start, end - start) : new Uint8Array()
