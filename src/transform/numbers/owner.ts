import { DETERMINERS, SAYING } from '../../lexicon/counted-words.ts'
import { EXPECTING_VERBS, LEADING_VERBS, TIME_UNITS } from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import { UNIT_SYMBOLS, UNIT_WORDS } from '../../lexicon/units.ts'
import { type NounPhrase, phraseFrom, phraseTo, skipDeterminers } from './noun-phrase.ts'
import { carrier, startOf } from './phrase-start.ts'
import { hasUnit, type Reading } from './share.ts'
import type { Words } from './words.ts'

const POSSESSIVES = new Set('a an its their his her our my'.split(' '))
/**
 * Whether a preposition at token `at` puts the noun behind it in a place or a time: `the ferry sinking in May killed`. `It
 * came after the strike killed` opens a clause of its own: a verb stands before it.
 */
function isPlaced(words: Words, at: number, begin: number): boolean {
  if (!words.isPreposition(at)) return false
  if (!OPENING.test(words.lower(at))) return true
  for (let i = at - 1; i >= begin && i > at - REACH; i--) if (words.isFinite(i)) return false
  return true
}
const OPENING = /^(?:after|before|since|until|till|as|than|like)$/
/** Tokens before a clause in which a verb is looked for. A bound on the work. */
const REACH = 40

const FORESEEING = /^(?:expect|forecast|predict|project|estimat|anticipat)/
/** What a study tells is not its own: `research shows 30 per cent of records`. */
const FINDING = /^(?:show|suggest|indicat|reveal|find|found|conclud)/
const AS_MUCH = /^(?:many|much|few|little|high|low|large|long)$/
/** `FL`, `Fla` */
const STATE = /^(?:\p{Lu}{2}|\p{Lu}\p{L}+\.)$/u
const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'s",
  '’s',
  'remain',
  'remains',
  'remained',
])

/**
 * Whose number it is, where the sentence says so right before it: the subject of the verb whose object is counted
 * (`Chris Wood scored 14 goals`), or that leads `with 48 percent`. What is counted itself owns nothing.
 */
export function ownerOf(words: Words, { raw, phrase, place, change }: Reading): NounPhrase | null {
  if (change && raw.kind === 'percent') return null
  if (raw.kind === 'ordinal' || raw.kind === 'age' || raw.kind === 'multiple') return null
  if (raw.kind === 'measure' && TIME_UNITS.has(raw.unit ?? '') && !raw.per) return null
  const { first, last, begin } = place
  // `when it breaks, thousands are flung out`: the number is a subject itself
  if (words.isFinite(last) && phrase === null) return null
  const backed = backedBy(words, { raw, phrase, place })
  if (backed) return backed
  let at = first - 1
  while (at > begin && (BEFORE_AMOUNT.has(words.lower(at)) || POSSESSIVES.has(words.lower(at)))) {
    // `rose to`, `fell by`: a level or a step is of what is counted
    if (/^(?:to|by|at)$/.test(words.lower(at)) && !/^(?:least|most)$/.test(words.lower(at + 1))) return null
    // `a fight erupted between two members` is not the fight's
    if (words.lower(at) === 'between' && !raw.high) return null
    // `comes as at least 10 people are held`, not `as many as 10`
    if (
      words.lower(at) === 'as' &&
      !BEFORE_AMOUNT.has(words.lower(at - 1)) &&
      !AS_MUCH.test(words.lower(at + 1))
    )
      return null
    at--
  }
  const share = raw.kind === 'percent' && words.lower(at) === 'with'
  if (share) at--
  if (phrase && phrase.first < first && !(share && LEADING_VERBS.has(words.lower(at)))) return null
  if (!words.isVerb(at) || BE.has(words.lower(at)) || SAYING.has(words.lower(at))) return null
  // what analysts expect is not theirs
  if (hasUnit(raw) && EXPECTING_VERBS.has(words.lower(at))) return null
  // `villages located 20 km east`
  if (/^(?:located|situated|based|parked)$/.test(words.lower(at))) return null
  if (
    FORESEEING.test(words.lower(at)) ||
    (FINDING.test(words.lower(at)) && /^(?:percent|fraction)$/.test(raw.kind))
  )
    return null
  // `an expert describing 40 cases` is no clause of its own
  if (words.lower(at).endsWith('ing') && !BE.has(words.lower(at - 1))) return null
  let passive = false
  while (at > begin && (words.isVerb(at) || words.isAdverb(at) || words.lower(at) === 'fact')) {
    passive ||= BE.has(words.lower(at))
    // `has in fact launched`
    at -= words.lower(at) === 'fact' ? 2 : 1
  }
  if (passive) return null
  const owner = phraseTo(words, at, begin)
  // `10 centimetres by 10 centimetres contains a billion`
  if (!owner || UNIT_WORDS.has(words.lower(owner.head))) return null
  const start = startOf(words, (isTaken(words, owner) ? carrier(words, owner, begin) : null) ?? owner, begin)
  // `a shooting at a school in Parkland, Fla. left`, `the ferry sinking in May killed`: what stands behind a name or a preposition
  const isApposed = words.lower(start.first - 1) === ',' && STATE.test(words.analysis.word(start.head))
  let before = start.first - 1
  // `A fire fanned by 60 kph winds burned`
  while (
    DETERMINERS.has(words.lower(before)) ||
    (words.isNumeral(before) && isUnit(words.lower(start.first))) ||
    // `casting him as the most likely choice did have`
    /^(?:most|more|less|least)$/.test(words.lower(before)) ||
    /^(?:an)?other$/.test(words.lower(before))
  )
    before--
  // `nations such as Lesotho and Bangladesh could lose`: one of several
  if (/^(?:and|or)$/.test(words.lower(before)) && words.isName(start.head) && words.isName(before - 1))
    return null
  // `paying an admissions consultant $15,000`
  if (words.isPlural(start.head) && /^an?$/.test(words.lower(start.first - 1))) return null
  const named = nameBehind(words, start, begin)
  if (named) return named
  if (isApposed || isPlaced(words, before, begin) || isInRelative(words, before, start)) return null
  return withPartner(words, start, before, begin)
}

/** `support stood at 37 percent for Ruane and 33 percent for Tolley`: whom the share is for. */
function backedBy(words: Words, { raw, phrase, place }: Pick<Reading, 'raw' | 'phrase' | 'place'>) {
  if (raw.kind !== 'percent' || phrase === null || words.lower(place.last) !== 'for') return null
  if (!/^(?:support|backing|approval|preference|votes?|share)$/.test(words.lower(phrase.head))) return null
  const from = skipDeterminers(words, place.last + 1, place.end)
  return words.isName(from) ? phraseFrom(words, from, place.end) : null
}

/** `a clinician treating a smoker`: the object of a participle, not who does it. */
function isTaken(words: Words, { first }: NounPhrase): boolean {
  let at = first - 1
  while (DETERMINERS.has(words.lower(at))) at--
  return words.isParticiple(at) && words.lower(at).endsWith('ing')
}

/** `messages that contain a link stop 75%`: the object of a relative clause; `at` is the token before it. */
const isInRelative = (words: Words, at: number, { last }: NounPhrase) =>
  words.isVerb(at) &&
  words.isFinite(last) &&
  !SAYING.has(words.lower(at)) &&
  /^(?:which|that|who)$/.test(words.analysis.word(words.isVerb(at - 1) ? at - 2 : at - 1))

const isUnit = (word: string) => UNIT_WORDS.has(word) || UNIT_SYMBOLS.has(word)

/** `Labour` of `At the 2024 election Labour won`: a name right behind the noun of a phrase that opens the sentence. */
function nameBehind(words: Words, { head, last }: NounPhrase, begin: number): NounPhrase | null {
  if (!words.isPreposition(begin) || !words.isName(head)) return null
  let first = head
  while (words.isName(first - 1)) first--
  if (!EVENTS.has(words.lower(first - 1))) return null
  let at = first - 2
  while (at > begin && (words.isNumeral(at) || DETERMINERS.has(words.lower(at)))) at--
  return at === begin ? { first, last, head } : null
}
const EVENTS = new Set(
  'election elections vote quarter half season year month match game day week'.split(' '),
)

/** `defense and special teams` of `Their defense and special teams generated 10 points`: the noun before, where it opens the sentence. */
function withPartner(words: Words, start: NounPhrase, before: number, begin: number): NounPhrase {
  // `He and wife Stacy have two sons`
  if (words.lower(before) === 'and' && /^(?:he|she|i|we|they|you)$/.test(words.lower(before - 1)))
    return { ...start, first: before - 1 }
  if (words.lower(before) !== 'and' || words.isName(start.head)) return start
  const partner = phraseTo(words, before - 1, begin)
  if (!partner) return start
  // `Ruiz and her firms`
  if (words.isName(partner.head) && !/^(?:his|her|their|its|an?)$/.test(words.lower(start.first - 1)))
    return start
  let opens = partner.first - 1
  while (opens >= begin && DETERMINERS.has(words.lower(opens))) opens--
  return opens < begin ? { ...start, first: partner.first } : start
}
