import { CONTINUING } from '../../lexicon/counted-context.ts'
import { DETERMINERS, STEP_NOUNS } from '../../lexicon/counted-words.ts'
import { ACCOUNTS, TALLIES } from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import { type NounPhrase, phraseTo } from './noun-phrase.ts'
import { describedBefore } from './passed-over.ts'
import type { Words } from './words.ts'

/** `and Linus Mark stopped 22 shots` opens a clause. */
const isPlaceOrFirm = (words: Words, at: number) => words.isName(at) && !words.isPerson(at)

/** The preposition before a list of names: the `in` of `investors in Sweden, Holland and Luxembourg`, or -1. */
function beforeNames(words: Words, last: number, begin: number): number {
  if (!words.isName(last)) return -1
  let at = last
  while (at > begin && at > last - LIST && (words.isName(at) || /^(?:,|the)$/.test(words.lower(at)))) at--
  return CONTINUING.has(words.lower(at)) && words.isNoun(at - 1) ? at : -1
}
/** Tokens of a list of names. A bound on the work. */
const LIST = 20

/** Over a noun coordinated with a phrase behind a preposition: the `from` of `fees from trust and other services`. */
function beforeCoordinated(words: Words, at: number, begin: number, isName: boolean): number {
  if (words.lower(at) !== 'and' && words.lower(at) !== 'other') return at
  const and = words.lower(at) === 'other' ? at - 1 : at
  if (words.lower(and) !== 'and' || !words.isNoun(and - 1)) return at
  const places = isName ? beforeNames(words, and - 1, begin) : -1
  if (places >= 0) return places
  const other = phraseTo(words, and - 1, begin)
  // `Marr scored for Hull and Mark made 22 saves`: what follows the verb is none of the subject
  const link = other ? words.lower(other.first - 1) : ''
  const hangs =
    other &&
    (CONTINUING.has(link) || (link === 'before' && ACCOUNTS.has(words.lower(other.first - 2)))) &&
    !words.isFinite(other.first - 2)
  return hangs ? other.first - 1 : at
}

/** Whether a person is not what the participle at token `at` values: `the owner of a home assessed at`. */
export const isOwnerOfValued = (words: Words, person: number, at: number) =>
  ROLE_NOUNS.has(words.lower(person)) &&
  words.isVerb(at) &&
  words.lower(at).endsWith('ed') &&
  words.lower(at + 1) === 'at'

const SAME = /^(?:(?:an)?other|same)$/

/** `eggs of a dinosaur called a Hadrosaur`: the noun that has the name. */
function overName(words: Words, phrase: NounPhrase, begin: number): NounPhrase {
  let at = phrase.first - 1
  while (at > begin && (DETERMINERS.has(words.lower(at)) || words.lower(at) === '"')) at--
  const named = NAMING.test(words.lower(at)) && words.isNoun(at - 1) ? phraseTo(words, at - 1, begin) : null
  return named ?? phrase
}
const NAMING = /^(?:called|named|dubbed|titled)$/

/**
 * The phrase on which prepositional phrases before it hang: `price` of `the price of wheat`. A verb form in -s that opens
 * the sentence is a noun there: `Shares in the brewer`.
 */
export function startOf(words: Words, phrase: NounPhrase, begin: number): NounPhrase {
  let start = overName(words, phrase, begin)
  for (let steps = 0; steps < 4; steps++) {
    let at = start.first - 1
    // `attendance at the three games`
    if (words.isNumeral(at) && (DETERMINERS.has(words.lower(at - 1)) || isIndexOf(words, at - 1))) at--
    // `sales of previously occupied homes`
    if (words.isParticiple(at) && words.isAdverb(at - 1) && words.lower(at - 2) === 'of') at -= 2
    // `the risk of developing diabetes`
    if (words.lower(at).endsWith('ing') && words.lower(at - 1) === 'of' && RISKS.test(words.lower(at - 2)))
      at--
    // `sales of Mercedes' brands`
    const owner = words.isPossessive(at) ? phraseTo(words, at - 1, begin) : null
    if (owner) at = owner.first - 1
    while (at > begin && (DETERMINERS.has(words.lower(at)) || SAME.test(words.lower(at)))) at--
    if (steps === 0) at = beforeCoordinated(words, at, begin, isPlaceOrFirm(words, start.head))
    // `Costs before depreciation`
    const isAccount = words.lower(at) === 'before' && ACCOUNTS.has(words.lower(at - 1))
    if (at <= begin || !(isAccount || CONTINUING.has(words.lower(at)))) break
    // `freight transported westward over the Atlantic`
    const adverb = words.isAdverb(at - 1) && words.isParticiple(at - 2) ? 1 : 0
    const before = describedBefore(words, at - 1 - adverb, begin)
    // `Shares in the mill`, `Capital outflows from the island`
    const opening =
      (before === begin || (before === begin + 1 && words.isNoun(begin))) && words.isThirdPerson(before)
    // `EC exports to Japan`: a plural that the tagger took for a verb
    const traded = words.isThirdPerson(before) && TRADED.test(words.lower(before)) && words.isName(before - 1)
    const outer = traded
      ? { first: words.startOfName(before - 1), last: at, head: before }
      : opening
        ? { first: begin, last: at, head: before }
        : phraseTo(words, before, begin)
    // `at any time into shares`
    // `the drop in the value of crops` is told of the value
    if (outer && isOwnerOfValued(words, outer.head, phrase.last)) break
    // `the death toll in the eruption of a volcano in the west`
    if (steps > 1 && !TALLIES.has(words.lower(outer?.head ?? -1))) break
    if (!outer || isBareTime(words, outer) || STEP_NOUNS.has(words.lower(outer.head))) break
    start = { ...outer, last: phrase.last }
  }
  return start
}

/** Nouns that are told of with a verb in -ing. */
const RISKS = /^(?:risks?|odds|chances?|likelihood|probability|costs?|price|pace|rates?)$/
const TRADED = /^(?:exports|imports|sales|shipments|deliveries|shares|profits|revenues)$/

/** `at any time into shares`; `travel time` is a length. */
const isBareTime = (words: Words, { first, head }: NounPhrase) =>
  words.lower(head) === 'worth' || (words.lower(head) === 'time' && first === head)

/** `the oil index of 41 companies` */
const isIndexOf = (words: Words, of: number) =>
  words.lower(of) === 'of' && /^(?:index|gauge|basket|average)$/.test(words.lower(of - 1))

/** `In London 28.4% got top grades`: where, not what. */
export function isBehindPlace(
  words: Words,
  { first, begin }: { readonly first: number; readonly begin: number },
) {
  if (!/^(?:in|at|on|across)$/.test(words.lower(begin)) || !words.isNoun(first - 1)) return false
  const noun = phraseTo(words, first - 1, begin)
  return noun !== null && noun.first - 1 === begin
}

const TAKING =
  /^(?:tak|carry|mak|us|sell|includ|exclud|cover|track|involv|contain|receiv|seek|hold|own|buy|play|study|fac|claim|attend|visit|enter|leav)ing$/

/** `A bus carrying 42 passengers plunged`: the noun before the participle, not its object. */
export function carrier(words: Words, { first }: NounPhrase, begin: number): NounPhrase | null {
  let at = first - 1
  while (at > begin && (words.isNumeral(at) || BEFORE_AMOUNT.has(words.lower(at)))) at--
  // `pupils taking computing`
  const beside =
    at === first - 1
      ? TAKING.test(words.lower(at)) && words.isPlural(at - 1)
      : words.lower(at).endsWith('ing')
  if (!beside) return null
  if (!words.isParticiple(at)) return null
  return words.isNoun(at - 1) ? phraseTo(words, at - 1, begin) : null
}

/** `the task of soothing Nissan, which is 43 percent-owned`: the name itself, whatever it hangs on. */
export const isOwnedName = (words: Words, { head }: NounPhrase, last: number) =>
  words.isName(head) && OWNED.test(words.lower(words.isJoint(last) ? last + 1 : last))

/** `pre-orders for the headset, which costs $349`: it is the last thing named that costs so much. */
export const isCost = (word: string) => COST.test(word)
const COST = /^(?:costs?|retails?|weighs?|measures?)$/
const OWNED = /^(?:owned|held|controlled)$/
