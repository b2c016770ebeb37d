import { createAnalyser } from '../src/analysis/index.ts'
import { forKinds } from '../src/kinds/index.ts'
import type { EntitySpan } from '../src/model/analysis.ts'
import type { Document } from '../src/model/document.ts'
import type { Knowledge } from '../src/model/knowledge.ts'
import type { EntityType } from '../src/model/tags.ts'
import { loadKnowledge, type UserSettings } from '../src/resources.ts'
import { places } from '../src/transform/places.ts'

const shipped = loadKnowledge()
const analyse = createAnalyser(name => shipped.file(name))
const TYPES: Readonly<Record<string, EntityType>> = { L: 'LOC', O: 'ORG', P: 'PER', M: 'MISC' }

/**
 * A document whose names are those marked in the text, `L{Oakland}, Calif.`, whatever the recogniser thinks:
 * L place, O organization, P person, M anything else.
 */
function markDocument(marked: string): Document {
  const spans: { start: number; end: number; type: EntityType }[] = []
  let text = ''
  let from = 0
  for (const mark of marked.matchAll(/\b([LOPM])\{([^}]+)\}/g)) {
    text += marked.slice(from, mark.index)
    spans.push({ start: text.length, end: text.length + mark[2]!.length, type: TYPES[mark[1]!]! })
    text += mark[2]!
    from = mark.index + mark[0].length
  }
  text += marked.slice(from)
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(m => ({ start: m.index, end: m.index + m[0].length }))
  const analysis = analyse(text, paragraphs)
  const { start, end, count } = analysis.tokens
  const entities = spans.map((span): EntitySpan => {
    let first = 0
    while (first < count && end[first]! <= span.start) first++
    let last = first
    while (last < count && start[last]! < span.end) last++
    return { first, last, type: span.type, source: 'recogniser', confidence: 1 }
  })
  return {
    id: 'test',
    source: '',
    sha256: '',
    encoding: 'utf-8',
    text,
    title: null,
    published: null,
    publishedFrom: null,
    url: null,
    language: 'en',
    warnings: [],
    written: null,
    paragraphs,
    analysis: { ...analysis, entities },
  }
}

const knowledgeOf = (settings: UserSettings): Knowledge => ({ ...shipped, ...settings })

/** What the extractor finds in a marked text. */
export const findPlaces = (marked: string, settings: UserSettings = {}) =>
  places.extract(markDocument(marked), knowledgeOf(settings))

/** What the places of a marked text mean: the columns of the table with the text of the mention. */
export function locatePlaces(marked: string, settings: UserSettings = {}) {
  const doc = markDocument(marked)
  const knowledge = knowledgeOf(settings)
  const mentions = places.extract(doc, knowledge)
  const all = { ...forKinds(() => []), places: mentions }
  return places
    .normalize(mentions, { doc, mentions: all, facts: {}, knowledge })
    .map(({ start, end, fields }) => ({
      text: doc.text.slice(start, end),
      ...fields,
    }))
}
