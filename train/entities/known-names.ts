import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { KNOWN } from '../../src/analysis/entities/decision/known.ts'
import { chain, hashWord } from '../../src/analysis/entities/hash.ts'
import type { Lexicon } from '../../src/analysis/entities/lexicon.ts'
import { buildTable } from '../../src/analysis/entities/lexicon-table.ts'
import { FNV_BASIS } from '../../src/text/hash.ts'
import { foldWord } from './clusters.ts'
import { cut } from './cut.ts'
import type { NewsNames } from './news-names.ts'
import { profileOf } from './profiles.ts'

const TYPES = ['PER', 'ORG', 'LOC', 'MISC']
/** Lists of people; all others hold organizations. */
const PEOPLE = new Set(['us_politicians.txt'])
/** Names of the lists that are places or common words to a reader. */
const NOT_ORGANIZATIONS = / (?:County|Counties|Parish|Township|Borough)$|^(?:City|Town|Village|County) of /

/**
 * The lexicon with what words mostly are in plain news, and what is known of names, by `chain` of their words: what the first recogniser takes them for in plain news, what others
 * say of them (a second recogniser, types given by annotators), and whether a list has them.
 */
export function addKnownNames(lexicon: Lexicon, data: string, news: NewsNames): Lexicon {
  const profiles = [...news.words].map(([word, counts]) => [hashWord(word), profileOf(counts)] as const)
  return {
    ...lexicon,
    profiles: buildTable(profiles.filter(([, profile]) => profile > 0)),
    names: buildTable([...collectNames(data, news)].filter(([, value]) => value > 0)),
  }
}

function collectNames(data: string, news: NewsNames): Map<number, number> {
  const known = new Map<number, number>()
  const put = (words: readonly string[], value: number) => {
    let hash = FNV_BASIS
    for (const word of words) hash = chain(hash, hashWord(word))
    known.set(hash, (known.get(hash) ?? 0) | value)
  }
  for (const [phrase, found] of news.names) put(phrase.split(' '), codeOf(found, 2))
  for (const [phrase, found] of othersOpinion(data)) put(phrase.split(' '), codeOf(found, 1) << KNOWN.OTHERS)
  const folder = join(data, 'lists')
  for (const file of existsSync(folder) ? readdirSync(folder).sort() : [])
    for (const name of readFileSync(join(folder, file), 'utf8').split(/[\n\t]/))
      if (name !== '' && !NOT_ORGANIZATIONS.test(name))
        put(wordsOf(name.replace(/^The /, '')), PEOPLE.has(file) ? KNOWN.PERSON : KNOWN.ORGANIZATION)
  return known
}

/** Commonest type, how common, how often, in seven bits; 0 for names met less often than `least`. */
function codeOf(counts: Float64Array, least: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total < least) return 0
  let type = 0
  for (let t = 1; t < counts.length; t++) if (counts[t]! > counts[type]!) type = t
  const share = counts[type]! / total
  const sure = share >= 0.9 ? 3 : share >= 0.7 ? 2 : share >= 0.5 ? 1 : 0
  const often = total < 3 ? 0 : total < 10 ? 1 : total < 50 ? 2 : 3
  return 1 | (type << 1) | (sure << 3) | (often << 5)
}

const wordsOf = (text: string): string[] => {
  const { tokens } = cut(text)
  return Array.from({ length: tokens.count }, (_, i) => foldWord(text.slice(tokens.start[i], tokens.end[i])))
}

interface Labelled {
  readonly entities: readonly { readonly text: string; readonly type: string }[]
}

/** Documents in which a name has a type: by a second recogniser, and by annotators of loose sentences. */
function othersOpinion(data: string): Map<string, Float64Array> {
  const counts = new Map<string, Float64Array>()
  const folder = join(data, 'silver')
  const silver = existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map(file => join(folder, file))
    : []
  const partial = join(data, 'entities', 'fewnerd-partial.jsonl.gz')
  for (const file of existsSync(partial) ? [...silver, partial] : silver)
    for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
      if (line === '') continue
      const { entities } = JSON.parse(line) as Labelled
      for (const name of new Set(entities.map(({ text, type }) => `${type}\t${text}`))) {
        const [type, text] = name.split('\t') as [string, string]
        const phrase = wordsOf(text).join(' ')
        let found = counts.get(phrase)
        if (!found) {
          found = new Float64Array(TYPES.length)
          counts.set(phrase, found)
        }
        found[TYPES.indexOf(type)]!++
      }
    }
  return counts
}
