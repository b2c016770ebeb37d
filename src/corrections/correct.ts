import { KINDS } from '../kinds/index.ts'
import type { Correction } from '../model/correction.ts'
import type { Document } from '../model/document.ts'
import type { Fact, Facts } from '../model/fact.ts'
import type { Kind } from '../model/kind.ts'
import { addedFact, changeFact, type Place } from './change.ts'
import { followMerges } from './merges.ts'
import { withNamedIds } from './named-ids.ts'
import { createNameWithin } from './names-within.ts'
import { type OpenArticle, openArticle } from './open-article.ts'
import { withoutLostIds } from './references.ts'
import { type Identity, renameAll } from './renames.ts'

/** Facts as a reader has put them right, and the numbers of the corrections that found what they speak of. */
interface Corrected {
  readonly facts: Facts
  readonly used: readonly number[]
}
/** Applies the corrections of an article to its facts. Pure. */
export type Corrector = (doc: Document, facts: Facts) => Corrected

/**
 * What a reader has said of a run, ready to be applied to one article after another: in the time that the article's own
 * facts and corrections take, however many there are of others.
 */
export function createCorrector(corrections: readonly Correction[]): Corrector {
  const byArticle = new Map<string, number[]>()
  const everywhere = new Map<string, number>()
  const entities = new Map<string, number>()
  corrections.forEach(({ action, id, article_id: article, kind, text, scope }, i) => {
    if (action === 'merge' || action === 'part') entities.set(id, i)
    else if (scope === 'all' && kind !== undefined) everywhere.set(`${kind}:${text}`, i)
    else if (article !== undefined) {
      const own = byArticle.get(article)
      if (own) own.push(i)
      else byArticle.set(article, [i])
    }
  })
  return (doc, facts) => {
    const used = new Set<number>()
    const renames = new Map<string, Identity | null>()
    const article = openArticle(doc, facts)
    const where: Place = { doc, unitOf: article.unitOf, nameWithin: createNameWithin(facts) }
    for (const number of byArticle.get(doc.id) ?? [])
      if (correctOne(where, article, corrections[number]!, renames)) used.add(number)
    let corrected = article.close()
    if (used.size > 0) corrected = withNamedIds(facts, corrected)
    if (everywhere.size > 0)
      corrected = correctNames(where, corrected, corrections, everywhere, renames, used)
    if (renames.size > 0) corrected = renameAll(corrected, id => renames.get(id), 'corrections/edit')
    const merged = followMerges(corrections, entities, doc.id, used)
    for (const action of entities.size > 0 ? (['merge', 'part'] as const) : []) {
      const isSo = (id: string) => corrections[entities.get(id) ?? -1]?.action === action
      corrected = renameAll(corrected, id => (isSo(id) ? merged(id) : undefined), `corrections/${action}`)
    }
    return { facts: used.size > 0 ? withoutLostIds(corrected) : corrected, used: [...used] }
  }
}

/** Applies one correction; false where what it speaks of is not there any more. */
function correctOne(
  where: Place,
  article: OpenArticle,
  correction: Correction,
  renames: Map<string, Identity | null>,
): boolean {
  const kind = KINDS.find(kind => kind === correction.kind)
  if (kind === undefined) return false
  if (correction.action === 'add') {
    const span = article.spanOf(correction)
    if (span === null) return false
    const place = article.placeAt(kind, ...span)
    // newsfacts may have learnt to find it since
    const known = article.at(kind, place)
    const fact = known
      ? changeFact(known, correction, renames, where)
      : addedFact(where, kind, span, correction)
    if (fact) article.put(kind, place, fact)
    return Boolean(fact)
  }
  const place = article.find(kind, correction)
  const fact = article.at(kind, place)
  const changed = fact ? changeFact(fact, correction, renames, where) : undefined
  if (changed === undefined) return false
  article.put(kind, place, changed)
  return true
}

/** Corrections of a name wherever it stands: `Obama` is Barack Obama; this is no person. */
function correctNames(
  where: Place,
  facts: Facts,
  corrections: readonly Correction[],
  everywhere: ReadonlyMap<string, number>,
  renames: Map<string, Identity | null>,
  used: Set<number>,
): Facts {
  const correctList = (kind: Kind) =>
    (facts[kind] as readonly Fact[]).flatMap(fact => {
      const number = everywhere.get(`${kind}:${where.doc.text.slice(fact.start, fact.end)}`)
      if (number === undefined) return [fact]
      const changed = changeFact(fact, corrections[number]!, renames, where)
      if (changed === undefined) return [fact]
      used.add(number)
      const { entity_id: id } = fact.fields as { entity_id?: string | null }
      if (changed === null && id) renames.set(id, null)
      return changed === null ? [] : [changed]
    })
  return Object.fromEntries(KINDS.map(kind => [kind, correctList(kind)])) as unknown as Facts
}
