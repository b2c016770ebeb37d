import { DETERMINERS } from '../../lexicon/counted-words.ts'
import { IN_PHRASES, TIME_UNITS } from '../../lexicon/measured-words.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { beforeBounds } from './governed.ts'
import { type NounPhrase, phraseTo } from './noun-phrase.ts'
import { startOf } from './phrase-start.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** `shares` of `the shares owned by the banks, worth $15` */
function ownedBy(words: Words, { first }: NounPhrase, begin: number): NounPhrase | null {
  let at = first - 1
  while (at > begin && DETERMINERS.has(words.lower(at))) at--
  return words.lower(at) === 'by' && words.isParticiple(at - 1) ? phraseTo(words, at - 2, begin) : null
}

const PRICED = /^(?:priced|valued|listed|quoted|retailing|starting)$/

/** `the 20m note, worth $15`, `200 shares at $1.54 each`: the noun before what it costs. */
export function costing(words: Words, raw: NumberRaw, place: Place): NounPhrase | null {
  const { last, begin } = place
  if (raw.kind !== 'money') return null
  let at = place.first - 1
  // `with the phone priced at $349`
  const priced = words.lower(at) === 'at' && PRICED.test(words.lower(at - 1)) && words.isNoun(at - 2)
  if (priced) return phraseTo(words, at - 2, begin)
  // `200 shares at $2 each`, `2 million shares at $7 a share`, `wheat at $210 a tonne`
  const each =
    (/^(?:each|apiece)$/.test(words.lower(last)) || (raw.per !== null && !TIME_UNITS.has(raw.per))) &&
    words.lower(at) === 'at'
  if (!each) at = beforeBounds(words, place)
  if (!each && words.lower(at) !== 'worth') return null
  const near = phraseTo(words, words.lower(at - 1) === ',' ? at - 2 : at - 1, begin)
  const goods = near && words.lower(at - 1) === ',' ? (ownedBy(words, near, begin) ?? near) : near
  // `buys them for cash at $1 per share`
  // `was told by operators at $12 a kilo`
  if (goods && (IN_PHRASES.has(words.lower(goods.head)) || words.lower(goods.first - 1) === 'by')) return null
  // `notes of Abex International worth 40 million`
  return goods && words.startOfName(goods.head) < goods.head ? startOf(words, goods, begin) : goods
}
