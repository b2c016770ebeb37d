import { DESCRIPTORS, KINDS } from '../kinds/index.ts'
import type { Correction } from '../model/correction.ts'
import type { Document } from '../model/document.ts'
import type { Fact, Facts } from '../model/fact.ts'
import type { Kind } from '../model/kind.ts'
import { sentenceAt } from '../model/positions.ts'
import { codePoints, toUnits } from '../text/code-points.ts'
import { freshFields, withColumns } from './fields.ts'
import { type Identity, idOf, mergesAndParts, renameAll } from './renames.ts'

/** Facts as a reader has put them right, and the numbers of the corrections that found what they speak of. */
interface Corrected {
  readonly facts: Facts
  readonly used: readonly number[]
}
/** Applies the corrections of an article to its facts. Pure. */
export type Corrector = (doc: Document, facts: Facts) => Corrected

/** What a reader has said of a run, ready to be applied to one article after another. */
export function createCorrector(corrections: readonly Correction[]): Corrector {
  const byArticle = new Map<string, number[]>()
  const everywhere = new Map<string, number>()
  const entities: number[] = []
  corrections.forEach(({ action, article_id: article, kind, text, scope }, i) => {
    if (action === 'merge' || action === 'part') entities.push(i)
    else if (scope === 'all' && kind !== undefined) everywhere.set(`${kind}:${text}`, i)
    else if (article !== undefined) byArticle.set(article, [...(byArticle.get(article) ?? []), i])
  })
  return (doc, facts) => {
    const used = new Set<number>()
    const renames = new Map<string, Identity | null>()
    const own = (byArticle.get(doc.id) ?? []).map(number => ({ number, correction: corrections[number]! }))
    let corrected = facts
    for (const { number, correction } of own) {
      const next = correctOne(doc, corrected, correction, renames)
      if (next === null) continue
      used.add(number)
      corrected = next
    }
    if (everywhere.size > 0) corrected = correctNames(doc, corrected, corrections, everywhere, renames, used)
    corrected = renameAll(corrected, renames, 'corrections/edit')
    const merged = mergesAndParts(
      entities.map(i => corrections[i]!),
      doc.id,
    )
    const before = corrected
    corrected = renameAll(corrected, merged, 'corrections/merge')
    if (corrected !== before) for (const i of entities) if (isNamed(before, corrections[i]!.id)) used.add(i)
    return { facts: corrected, used: [...used] }
  }
}

const isNamed = (facts: Facts, id: string): boolean =>
  KINDS.some(kind => facts[kind].some(({ fields }) => 'entity_id' in fields && fields.entity_id === id))

/** The facts with one correction applied, null where what it speaks of is not there any more. */
function correctOne(
  doc: Document,
  facts: Facts,
  correction: Correction,
  renames: Map<string, Identity | null>,
): Facts | null {
  const kind = KINDS.find(kind => kind === correction.kind)
  if (kind === undefined) return null
  if (correction.action === 'add') return add(doc, facts, kind, correction)
  const list = facts[kind] as readonly Fact[]
  const index = find(doc, list, kind, correction)
  if (index < 0) return null
  const changed = change(list[index]!, correction, renames)
  if (changed === undefined) return null
  return {
    ...facts,
    [kind]: [...list.slice(0, index), ...(changed ? [changed] : []), ...list.slice(index + 1)],
  }
}

/** A fact as the reader wants it, null where it is rejected, undefined where the new values do not fit. */
function change(
  fact: Fact,
  { action, fields = {} }: Correction,
  renames: Map<string, Identity | null>,
): Fact | null | undefined {
  if (action === 'reject') return null
  const sure = 'confidence' in fact.fields && !('confidence' in fields) ? { confidence: 1 } : {}
  const changed = withColumns(fact.kind, fact.fields, { ...fields, ...sure })
  if (changed === null) return undefined
  const before = fact.fields as { entity_id?: string | null }
  const corrected = { ...fact, rule: `corrections/${action}`, fields: changed } as Fact
  if (typeof fields.name !== 'string' || 'entity_id' in fields || !before.entity_id || fact.kind === 'places')
    return corrected
  const id = idOf(fact.kind, fields.name)
  renames.set(before.entity_id, { id, name: fields.name })
  return { ...corrected, fields: { ...changed, entity_id: id } } as Fact
}

/** By the id of the row, else the only fact of the kind with these words: the article may have changed around it. */
function find(doc: Document, facts: readonly Fact[], kind: Kind, { id, text }: Correction): number {
  const at = codePoints(doc.text)
  const { singular } = DESCRIPTORS[kind]
  const says = ({ start, end }: Fact) => doc.text.slice(start, end) === text
  const exact = facts.findIndex(fact => `${doc.id}:${singular}:${at(fact.start)}-${at(fact.end)}` === id)
  if (exact >= 0) return says(facts[exact]!) ? exact : -1
  const same = facts.filter(says)
  return same.length === 1 ? facts.indexOf(same[0]!) : -1
}

function add(doc: Document, facts: Facts, kind: Kind, correction: Correction): Facts | null {
  const { start, end, text, fields = {} } = correction
  if (start === undefined || end === undefined) return null
  const unit = toUnits(doc.text)
  const [from, to] = [unit(start), unit(end)]
  const columns = 'name' in DESCRIPTORS[kind].fact.shape ? { name: text, ...fields } : fields
  const entity =
    'entity_id' in DESCRIPTORS[kind].fact.shape && !('entity_id' in fields)
      ? { entity_id: idOf(kind, String(columns.name ?? text)) }
      : {}
  const sure = 'confidence' in DESCRIPTORS[kind].fact.shape ? { confidence: 1 } : {}
  const fresh = freshFields(kind, { ...sure, ...columns, ...entity })
  if (fresh === null || doc.text.slice(from, to) !== text) return null
  const fact = {
    kind,
    start: from,
    end: to,
    sentence: sentenceAt(doc.analysis, from),
    rule: 'corrections/add',
    fields: fresh,
  } as Fact
  return { ...facts, [kind]: [...facts[kind], fact] }
}

/** Corrections of a name wherever it stands: `Obama` is Barack Obama; this is no person. */
function correctNames(
  { text }: Document,
  facts: Facts,
  corrections: readonly Correction[],
  everywhere: ReadonlyMap<string, number>,
  renames: Map<string, Identity | null>,
  used: Set<number>,
): Facts {
  const correctList = (kind: Kind) =>
    (facts[kind] as readonly Fact[]).flatMap(fact => {
      const number = everywhere.get(`${kind}:${text.slice(fact.start, fact.end)}`)
      if (number === undefined) return [fact]
      const changed = change(fact, corrections[number]!, renames)
      if (changed === undefined) return [fact]
      used.add(number)
      const { entity_id: id } = fact.fields as { entity_id?: string | null }
      if (changed === null && id) renames.set(id, null)
      return changed === null ? [] : [changed]
    })
  return Object.fromEntries(KINDS.map(kind => [kind, correctList(kind)])) as unknown as Facts
}
