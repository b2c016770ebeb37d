import { DESCRIPTORS } from '../kinds/index.ts'
import type { Correction } from '../model/correction.ts'
import type { Document } from '../model/document.ts'
import type { Fact, Facts } from '../model/fact.ts'
import type { Kind } from '../model/kind.ts'
import { codePoints, toUnits } from '../text/code-points.ts'

/** The facts of a kind, under correction. */
interface OpenKind {
  /** null: taken away */
  readonly facts: (Fact | null)[]
  /** places in `facts` by the id of the row, and by its words */
  readonly byId: Map<string, number>
  readonly byText: ReadonlyMap<string, readonly number[]>
}

/** An article whose facts are corrected one after another, each in the time of a look-up. */
export interface OpenArticle {
  /** the place of the fact that a correction speaks of, -1 where it is not there any more */
  find(kind: Kind, correction: Correction): number
  at(kind: Kind, place: number): Fact | null
  put(kind: Kind, place: number, fact: Fact | null): void
  /** the place of the fact that covers just these UTF-16 units, a new one where there is none */
  placeAt(kind: Kind, start: number, end: number): number
  /** UTF-16 units of words that a reader has marked: where they were, else where alone they stand; null where nowhere */
  spanOf(correction: Correction): readonly [start: number, end: number] | null
  /** UTF-16 units of code points; undefined behind the end */
  unitOf(point: number): number | undefined
  close(): Facts
}

export function openArticle(doc: Document, given: Facts): OpenArticle {
  const open = new Map<Kind, OpenKind>()
  const points = codePoints(doc.text)
  let units: ((point: number) => number) | null = null
  const unitOf = (point: number): number | undefined => {
    units ??= toUnits(doc.text)
    return units(point)
  }
  const kindOf = (kind: Kind): OpenKind => {
    const known = open.get(kind) ?? openKind(doc, kind, given[kind] as readonly Fact[], points)
    open.set(kind, known)
    return known
  }
  const wordsAt = (id: string): string | null => {
    const [, start, end] = OFFSETS.exec(id) ?? []
    const [from, to] = [unitOf(Number(start)), unitOf(Number(end))]
    return from === undefined || to === undefined ? null : doc.text.slice(from, to)
  }
  return {
    find(kind, { id, text }) {
      const { facts, byId, byText } = kindOf(kind)
      const exact = byId.get(id)
      const fact = exact === undefined ? null : facts[exact]!
      if (fact && doc.text.slice(fact.start, fact.end) === text) return exact!
      // the words stand where they stood, and are no fact any more: others like them are not what was spoken of
      if (wordsAt(id) === text) return -1
      // the article has changed around it: the only fact with these words
      const [same, ...others] = byText.get(text) ?? []
      return same !== undefined && others.length === 0 && facts[same] ? same : -1
    },
    at: (kind, place) => kindOf(kind).facts[place] ?? null,
    put(kind, place, fact) {
      kindOf(kind).facts[place] = fact
    },
    placeAt(kind, start, end) {
      const { facts, byId } = kindOf(kind)
      const id = rowId(doc, kind, points(start), points(end))
      const place = byId.get(id) ?? facts.length
      byId.set(id, place)
      return place
    },
    spanOf({ start, end, text }) {
      if (start === undefined || end === undefined || text.trim() === '') return null
      const [from, to] = [unitOf(start), unitOf(end)]
      if (from !== undefined && to !== undefined && doc.text.slice(from, to) === text) return [from, to]
      const only = doc.text.indexOf(text)
      return only >= 0 && doc.text.indexOf(text, only + 1) < 0 ? [only, only + text.length] : null
    },
    unitOf,
    close: () => ({
      ...given,
      ...Object.fromEntries([...open].map(([kind, { facts }]) => [kind, facts.filter(fact => fact != null)])),
    }),
  }
}

/** At the end of a row's id. */
const OFFSETS = /:(\d{1,9})-(\d{1,9})$/

const rowId = ({ id }: Document, kind: Kind, start: number, end: number) =>
  `${id}:${DESCRIPTORS[kind].singular}:${start}-${end}`

function openKind(
  doc: Document,
  kind: Kind,
  facts: readonly Fact[],
  points: (unit: number) => number,
): OpenKind {
  const byId = new Map<string, number>()
  const byText = new Map<string, number[]>()
  facts.forEach(({ start, end }, place) => {
    byId.set(rowId(doc, kind, points(start), points(end)), place)
    const words = doc.text.slice(start, end)
    const same = byText.get(words)
    if (same) same.push(place)
    else byText.set(words, [place])
  })
  return { facts: [...facts], byId, byText }
}
