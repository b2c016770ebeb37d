import type { Analysis } from '../../../src/model/analysis.ts'
import type { Document } from '../../../src/model/document.ts'
import { UPOS, XPOS } from '../../../src/model/tags.ts'
import { gatherNamed, type NamedMention } from '../../../src/transform/quotes/named.ts'
import type { Quote, Speaker, SpeakerContext } from '../../../src/transform/quotes/speaker-context.ts'
import { wordsOf } from '../../../src/transform/quotes/words.ts'

type Gender = NamedMention['gender']

/** Whom the text of a hand-made article names: by what is written, with the name that it stands for. */
export interface Cast {
  readonly written: string
  readonly name: string
  readonly kind?: NamedMention['kind']
  readonly gender?: Gender
  readonly role?: string
}

/** A quote of the article: its words, who is written to speak and, where a step before has told, who does. */
export interface Said {
  readonly text: string
  readonly type?: 'direct' | 'mixed' | 'indirect'
  readonly cue?: string
  readonly head?: string
  readonly speaker?: Speaker
}

const VERBS = new Set('said says told left shook walked was spoke met'.split(' '))

/** An article of short sentences; every word in `VERBS` is a finite verb, `of` a preposition, every other one a noun. */
function articleOf(text: string): Document {
  const words = [...text.matchAll(/[\p{L}\p{N}'’]+|[^\s\p{L}\p{N}]/gu)]
  const start = Int32Array.from(words, word => word.index)
  const end = Int32Array.from(words, word => word.index + word[0].length)
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(m => ({ start: m.index, end: m.index + m[0].length }))
  const sentence = new Int32Array(words.length)
  const first: number[] = [0]
  const paragraph: number[] = [0]
  let at = 0
  words.forEach((word, i) => {
    while (word.index >= paragraphs[at]!.end) at++
    const previous = words[i - 1]?.[0]
    const opens =
      i > 0 && (paragraph.at(-1) !== at || (/^[.!?]$/.test(previous!) && /^[\p{L}"]$|^\p{L}/u.test(word[0])))
    if (opens) {
      first.push(i)
      paragraph.push(at)
    }
    sentence[i] = first.length - 1
  })
  first.push(words.length)
  const isVerb = (word: string) => VERBS.has(word)
  const tokens = {
    count: words.length,
    start,
    end,
    sentence,
    upos: Uint8Array.from(words, ([word]) =>
      UPOS.indexOf(isVerb(word) ? 'VERB' : word === 'of' ? 'ADP' : /\p{L}/u.test(word) ? 'NOUN' : 'PUNCT'),
    ),
    xpos: Uint8Array.from(words, ([word]) => XPOS.indexOf(isVerb(word) ? 'VBD' : 'NN')),
  }
  const sentences = {
    count: first.length - 1,
    first: Int32Array.from(first),
    paragraph: Int32Array.from(paragraph),
  }
  const analysis: Partial<Analysis> = {
    text,
    tokens,
    sentences,
    sentenceSpan: s => ({ start: start[first[s]!]!, end: end[first[s + 1]! - 1]! }),
  }
  return { text, paragraphs, analysis } as unknown as Document
}

/** What the steps see of a hand-made article. */
export function contextOf(text: string, cast: readonly Cast[], said: readonly Said[]): SpeakerContext {
  const doc = articleOf(text)
  const facts = { people: [] as unknown[], organizations: [] as unknown[] }
  const genders = new Map<string, Gender>()
  for (const { written, name, kind = 'person', gender = null, role = null } of cast) {
    genders.set(name, gender)
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
      const fact = {
        start: at,
        end: at + written.length,
        fields: { name, entity_id: idOf(name), role },
      }
      facts[kind === 'person' ? 'people' : 'organizations'].push(fact)
    }
  }
  const named = gatherNamed({ doc, mentions: { people: [] }, facts } as never).map(mention => ({
    ...mention,
    gender: genders.get(mention.name) ?? null,
  }))
  const quotes = said.map(one => quoteOf(doc, one))
  const byId = new Map(named.map(mention => [mention.entityId, mention]))
  return { doc, named, byId, byWords: new Map(), places: [], quotes, trace: undefined }
}

const idOf = (name: string): string => `person:${name}`
export const person = (name: string | null): Speaker => ({
  kind: 'person',
  name,
  entityId: name === null ? null : idOf(name),
})

function quoteOf(
  { text, analysis }: Document,
  { text: words, type = 'direct', cue, head, speaker }: Said,
): Quote {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  // the cue and the head nearest behind the quote, else before it
  const find = (written: string | undefined) => {
    if (written === undefined) return null
    const behind = text.indexOf(written, start + words.length)
    const at = behind >= 0 ? behind : text.lastIndexOf(written, start)
    return { start: at, end: at + written.length }
  }
  const place = find(head)
  let sentence = 0
  while (sentence + 1 < analysis.sentences.count && analysis.sentenceSpan(sentence + 1).start <= start)
    sentence++
  return {
    mention: {
      kind: 'quotes',
      start,
      end: start + words.length,
      text: words,
      rule: 'quotes/test',
      raw: {
        type,
        act: 'say',
        cue: find(cue),
        speaker: place && { ...place, heads: [place] },
        margin: 0,
        speakerLead: 0,
        isParticiple: false,
        group: null,
      },
    },
    head: place,
    words: place ? wordsOf(text, place) : '',
    sentence,
    paragraph: analysis.sentences.paragraph[sentence]!,
    speaker: speaker ?? null,
    resolvedBy: null,
  }
}
