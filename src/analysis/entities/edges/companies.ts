import {
  FIRM_DEEDS,
  FIRM_HOLDINGS,
  FIRM_MOVES,
  FIRM_SORTS,
  OF_FIRMS,
  ONLY_OF_FIRMS,
} from '../../../lexicon/firm-words.ts'
import { GROUP_NAMES } from '../../../lexicon/group-names.ts'
import type { EntitySpan } from '../../../model/analysis.ts'
import { ENTITY_TYPES, UPOS } from '../../../model/tags.ts'
import { hashSpan, isMostly, isSurely, KNOWN } from '../decision/known.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import { isTitled } from './courtesy.ts'
import { LEGAL_FORM } from './legal-forms.ts'
import { renameAll, type Written } from './written.ts'

const NOUN = UPOS.indexOf('NOUN')
const NAMES = LISTS.FIRST_NAME | LISTS.LAST_NAME
const [PERSON, ORG] = [ENTITY_TYPES.indexOf('PER'), ENTITY_TYPES.indexOf('ORG')]
const BETWEEN = /^(?:of|in|at|for)$/
const OWNED = /^['’]s?$/
/** `agreed to buy Solvane for $3 billion`, `will acquire Solvane` */
const BUYS = /^(?:buy|buys|buying|bought|acquire|acquires|acquiring|acquired)$/
/** A person less sure than this who is called as a listed firm and as nobody is the firm. Set by hand. */
const DOUBTFUL = 0.8
/** How sure and how often others say so, from which a name is hardly ever a firm: `Brown`. */
const [SURE, OFTEN] = [3, 2]
/** How sure a name is that only what is said of it makes one. Set by hand. */
const CONFIDENCE = 0.77

/**
 * Reads a single word as a firm where the article speaks of it as of one (`customers of Tessaro`, `Norvane, which employs`,
 * `Kelmore opened its first shop`) or has a longer name that begins so (`Ashcombe` of `Ashcombe Rovers`), though it sounded like
 * a person, a place or nothing: one that nobody is called, in no list, and in no longer name of a person here. A surname is
 * the firm too where the longer name has a legal form and nobody a title before it (`Sorensen` of `Sorensen Marine Inc.`). `found` are
 * the names of the chain; `words` are the hashes of the tokens.
 */
export function renameCompanies(
  names: readonly EntitySpan[],
  found: readonly NameSpan[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): EntitySpan[] {
  const { word } = written
  const parts = new Set<string>()
  const openers = new Set<string>()
  const formed = new Set<string>()
  const taken = new Set<number>()
  /** where people with full names begin */
  const people = new Set<number>()
  for (const { first, last, type } of names) {
    for (let i = first; i < last; i++) taken.add(i)
    if (last - first === 1) continue
    if (type === 'PER') {
      for (let i = first; i < last; i++) parts.add(word(i))
      people.add(first)
    }
    if (type === 'ORG') openers.add(word(first))
    if (type === 'ORG' && LEGAL_FORM.test(word(last - 1))) formed.add(word(first))
  }
  for (const { first, type } of names)
    if (type === 'PER' && isTitled(first, written)) formed.delete(word(first))
  const isStranger = ({ first, last, type }: NameSpan) => {
    if (type === 'ORG' || last - first > 1 || parts.has(word(first))) return false
    if (GROUP_NAMES.has(word(first).toLowerCase())) return false
    const listed = lookUp(lexicon.words, words[first]!)
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    if (type !== 'PER') return listed === 0 && known === 0
    return (listed & NAMES) === 0 && (known & KNOWN.PERSON) === 0 && !isMostly(known, PERSON)
  }
  const isListed = ({ first, last, type, confidence }: EntitySpan) => {
    if (type !== 'PER' || last - first > 1 || confidence >= DOUBTFUL || parts.has(word(first))) return false
    if (GROUP_NAMES.has(word(first).toLowerCase())) return false
    const listed = lookUp(lexicon.words, words[first]!)
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    if ((listed & NAMES) !== 0 || ((listed & LISTS.COMMON) !== 0 && !isMostly(known, ORG))) return false
    if (isSurely(known, PERSON, SURE, OFTEN)) return false
    return (known & KNOWN.ORGANIZATION) !== 0 && (known & KNOWN.PERSON) === 0
  }
  /** `Brellan's Ann Roe`: nobody has somebody */
  const isEmployer = ({ last, type }: NameSpan) =>
    type === 'PER' && people.has(last + 1) && OWNED.test(word(last)) && written.together(last, last + 1)
  /** no list has it for somebody, though others take it for one */
  const isUnlisted = ({ first, last, type }: NameSpan) =>
    type === 'PER' &&
    last - first === 1 &&
    !parts.has(word(first)) &&
    (lookUp(lexicon.words, words[first]!) & NAMES) === 0 &&
    !isSurely(lookUp(lexicon.names, hashSpan(words, first, last)), PERSON, 2)
  const firms = new Set<string>()
  const missed: EntitySpan[] = []
  for (const name of names) {
    const isFirm = isStranger(name)
      ? isAsFirm(name, written) || isEmployer(name) || (name.type === 'PER' && openers.has(word(name.first)))
      : isUnlisted(name) && isDescribed(name.last, written)
    const isShortForm = name.type === 'PER' && name.last - name.first === 1 && formed.has(word(name.first))
    if (isFirm || isListed(name) || (isShortForm && !parts.has(word(name.first)))) firms.add(word(name.first))
  }
  for (const name of found) {
    const isFree = name.last - name.first === 1 && !taken.has(name.first)
    if (!isFree || !(firms.has(word(name.first)) || (isStranger(name) && isAsFirm(name, written)))) continue
    firms.add(word(name.first))
    missed.push({ ...name, type: 'ORG', source: 'article', confidence: CONFIDENCE })
  }
  if (missed.length > 0) addRepeats(missed, taken, written)
  // `Minnetonka said` of `Minnetonka Corp`
  const isSpeaking = ({ first, last, type }: NameSpan) =>
    type === 'LOC' &&
    last - first === 1 &&
    formed.has(word(first)) &&
    SAYS.test(last < written.count ? word(last) : '')
  const told =
    formed.size === 0
      ? names
      : names.map(name => (isSpeaking(name) ? { ...name, type: 'ORG' as const } : name))
  const renamed = renameAll(told, firms, 'ORG', written)
  return missed.length === 0 ? renamed : [...renamed, ...missed].sort((a, b) => a.first - b.first)
}

/** Adds the other places where such a firm is named that nothing else takes. */
function addRepeats(missed: EntitySpan[], taken: Set<number>, { count, word }: Written): void {
  const called = new Map(missed.map(name => [word(name.first), name]))
  for (const { first } of missed) taken.add(first)
  for (let i = 0; i < count; i++) {
    const name = taken.has(i) ? undefined : called.get(word(i))
    if (name) missed.push({ ...name, first: i, last: i + 1 })
  }
}

function isAsFirm({ first: at, type }: NameSpan, written: Written): boolean {
  const { count, word, together } = written
  const has = (i: number) => i < count && together(at, i)
  // an unknown town has customers too, and a product users
  const isOther = type !== 'PER'
  const before =
    at > 1 && together(at - 2, at) && BETWEEN.test(word(at - 1)) ? word(at - 2).toLowerCase() : ''
  const held = has(at + 1) && OWNED.test(word(at + 1)) ? at + 2 : at + 1
  const holding = has(held) ? word(held) : ''
  // `shares in Narcan seller Opiant`
  if (isOther)
    return (
      isDescribed(at + 1, written) ||
      (ONLY_OF_FIRMS.has(before) && !(has(at + 1) && written.upos(at + 1) === NOUN)) ||
      ONLY_OF_FIRMS.has(holding)
    )
  if (has(at + 3) && word(at + 1) === ',' && word(at + 2) === 'which' && FIRM_DEEDS.has(word(at + 3)))
    return true
  // `Ever Marine, whose chairman`: nobody has one
  if (has(at + 3) && word(at + 1) === ',' && word(at + 2) === 'whose' && ONLY_BODIES_HAVE.test(word(at + 3)))
    return true
  if (isDescribed(at + 1, written)) return true
  if (at > 0 && together(at - 1, at) && BUYS.test(word(at - 1))) {
    const isPriced = has(at + 2) && word(at + 1) === 'for' && /^[$£€¥\p{Nd}]/u.test(word(at + 2))
    if (isPriced || /^acquir/.test(word(at - 1))) return true
  }
  if (has(at + 2) && FIRM_MOVES.has(word(at + 1)) && word(at + 2) === 'its') return true
  if (isReporting(at + 1, written)) return true
  return FIRM_HOLDINGS.has(holding) || OF_FIRMS.has(before)
}

const REPORTS = /^(?:posts?|posted|reports?|reported|books?|booked|recorded)$/
const RESULTS = /^(?:loss|losses|profits?|earnings|revenues?|sales)$/
/** Words between such a verb and what it reports, at most. */
const MOST_OF_RESULT = 4

/** `Norvane | posted a quarterly loss`, `filed for bankruptcy`, `employs 300`: what nobody does. */
function isReporting(at: number, { count, word, together }: Written): boolean {
  const verb = at < count && /^ha[sd]$/.test(word(at)) ? at + 1 : at
  if (verb + 1 >= count || !together(verb - 1, verb)) return false
  if (word(verb) === 'filed' && word(verb + 1) === 'for')
    return /^(?:bankruptcy|insolvency)$/.test(word(verb + 2))
  if (/^employ(?:s|ed)$/.test(word(verb))) return /^\p{Nd}/u.test(word(verb + 1))
  if (!REPORTS.test(word(verb))) return false
  for (let i = verb + 1; i < count && i <= verb + MOST_OF_RESULT && together(verb, i); i++) {
    if (RESULTS.test(word(i))) return true
    if (/^(?:[,.;:]|of|from|in|to|by|for|on|at|that|his|her)$/.test(word(i))) return false
  }
  return false
}

/** What a firm does in its reports. */
const SAYS = /^(?:said|says|reported|announced|agreed|expects|plans|acquired)$/

const ONLY_BODIES_HAVE =
  /^(?:chairman|chairwoman|CEO|shares|shareholders|customers|brands|subsidiaries|headquarters|stores|factories|stock|products|trucks|planes|plants|restaurants|ships|fleet|outlets)$/

/** Tokens between the article and the sort of firm, at most. */
const MOST_OF_SORT = 5

/** `one of the world's largest shipping lines` */
const SORTS_IN_PLURAL =
  /^(?:companies|firms|banks|insurers|retailers|manufacturers|makers|producers|suppliers|lenders|airlines|lines|chains|brands|builders|contractors|brewers|developers|publishers|exporters|importers|miners|utilities|conglomerates)$/

const IS = /^(?:,|is|was)$/

/** `, a Boston chip maker,`, `is a chip maker that` or `, the developers that`: what a firm is, which nobody goes on with. */
function isDescribed(comma: number, { count, word, together }: Written): boolean {
  if (comma + 2 >= count || !IS.test(word(comma)) || !/^(?:an?|the|one)$/.test(word(comma + 1))) return false
  const isOneOf = word(comma + 1) === 'one'
  const limit = comma + 2 + (isOneOf ? 2 * MOST_OF_SORT : MOST_OF_SORT)
  for (let i = comma + 2; i + 1 < count && i <= limit && together(comma, i); i++) {
    if (/^[,.;:(]$/.test(word(i))) return false
    if (FIRM_SORTS.has(word(i)) || (isOneOf && SORTS_IN_PLURAL.test(word(i))))
      return /^(?:[,.;]|that|which|to|based|behind|and|with|in|owned|whose|published|run|founded|opposing|supporting|critical|close)$/.test(
        word(i + 1),
      )
  }
  return false
}
