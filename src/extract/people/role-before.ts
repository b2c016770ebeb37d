import { ENVOYS, KIN_NOUNS } from '../../lexicon/person-words.ts'
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import type { Analysis } from '../../model/analysis.ts'
import { UPOS } from '../../model/tags.ts'
import type { NameIndex } from './name-index.ts'
import {
  BEFORE_HEAD,
  bracketBefore,
  ITS,
  isDash,
  isHyphen,
  isOrganization,
  isPossessive,
  isRoleHead,
  isRoleNoun,
  isStanding,
  isWeekdayOrMonth,
  MOST_TOKENS,
  type TokenRange,
  within,
} from './noun-phrase.ts'
import { isOthers, isOutside } from './outside-title.ts'
import { isPortfolio, joinsFields } from './portfolio.ts'
import { beforeRank, isShortTitle, ofState } from './ranks.ts'

/** Longest `of State` between a head and a name, in tokens, and how many prepositions it may hold behind a comma. */
const MOST_OF_COMPLEMENT = 7
const MOST_PREPOSITIONS = 3
const DET = UPOS.indexOf('DET')
const ADV = UPOS.indexOf('ADV')
const DETERMINERS = new Set([DET, UPOS.indexOf('PRON')])
/** Tags of words that are in no title, though they open a sentence. */
const CLOSED = new Set(
  (['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'ADV', 'PUNCT', 'NUM'] as const).map(tag =>
    UPOS.indexOf(tag),
  ),
)

/** What a role before a name is read in. */
interface Reading {
  readonly analysis: Analysis
  readonly sentence: number
  readonly names: NameIndex
}

/**
 * The role that ends just before a token: modifiers and a head that says what a person is (`former state senator`), with
 * titles joined to it (`Trade and Tourism Minister`) and its acronym in brackets. `isApart`: a comma stands between, so
 * that more may hang on the head (`president of Delvaro Motors for Southern Europe, Kim Oh`).
 */
export function readRoleBefore(
  analysis: Analysis,
  behind: number,
  sentence: number,
  names: NameIndex,
  isApart = false,
): TokenRange | null {
  const reading = { analysis, sentence, names }
  const end = beforeRank(analysis, behind)
  const bare = end - bracketBefore(analysis, end)
  let head = bare - 1
  if (!within(analysis, head, sentence)) return null
  if (!isRoleHead(analysis, head) && !isShortTitle(analysis, head)) {
    head = headOfComplement(reading, bare, isApart ? MOST_PREPOSITIONS : 1)
    if (!within(analysis, head, sentence) || !isRoleNoun(analysis, head)) return null
  }
  const bearer = names.at(head)
  // a title inside a person's name is no other person
  if (bearer?.type === 'PER' && bearer.last <= end) return null
  const first = readModifiers(reading, head, end)
  // `asked if any Harlow voter Lee knew`: two people
  if (within(analysis, first - 1, sentence) && /^(?:any|every|each)$/.test(analysis.lower(first - 1)))
    return null
  return { first: joinTitles(reading, first, isApart), last: end }
}

/** The same where the head is several people's: `Police Officers` of `Police Officers Ben Castor and Lee Ruiz`. */
export function readTitlesBefore(
  analysis: Analysis,
  end: number,
  sentence: number,
  names: NameIndex,
): TokenRange | null {
  const head = end - 1
  if (!within(analysis, head, sentence) || names.at(head)?.type === 'PER') return null
  const noun = analysis.lower(head)
  if (!noun.endsWith('s') || !ROLE_NOUNS.has(noun.slice(0, -1))) return null
  return { first: readModifiers({ analysis, sentence, names }, head, end), last: end }
}

/** `LONDON Prime Minister David Cameron said`: a city in capitals that opens the sentence, without its dash. */
function isDatelineCity({ analysis, sentence, names }: Reading, i: number): boolean {
  if (names.at(i)?.type !== 'LOC' || within(analysis, i - 1, sentence)) return false
  return /^\p{Lu}{4,}$/u.test(analysis.word(i)) && /\p{Ll}/u.test(analysis.word(i + 1))
}

function isNominal(reading: Reading, i: number): boolean {
  const { analysis, sentence, names } = reading
  return (
    within(analysis, i, sentence) &&
    (BEFORE_HEAD.has(analysis.tokens.upos[i]!) || isModifier(analysis, names, i)) &&
    (!isWeekdayOrMonth(analysis.lower(i)) || isOrganization(names, i)) &&
    !isDash(analysis, i) &&
    !isPerfect(analysis, i) &&
    !isDatelineCity(reading, i)
  )
}

/** `Syria has complicated President Lee's plan`: a verb, whatever the tagger takes it for. */
const isPerfect = (analysis: Analysis, i: number) =>
  i > 0 && /ed$/.test(analysis.word(i)) && /^(?:ha[sd]|have|having)$/.test(analysis.lower(i - 1))

/** What modifies a title whatever the tagger takes it for: names, `IT specialist`, `Farming minister`, `His Majesty King`. */
function isModifier(analysis: Analysis, names: NameIndex, i: number): boolean {
  const type = names.at(i)?.type
  if (type === 'ORG' || type === 'LOC' || isStanding(analysis, i)) return true
  const word = analysis.word(i)
  if (word === 'IT') return true
  if (/^[Hh](?:is|er)$/.test(word))
    return /^(?:Majesty|Highness|Royal|Holiness|Excellency|Grace)$/.test(analysis.word(i + 1))
  return /\p{Ll}\p{Lu}/u.test(word) || (isPortfolio(analysis, i) && isRoleNoun(analysis, i + 1))
}

/** Where the modifiers of a head begin. */
function readModifiers(reading: Reading, head: number, end: number): number {
  const { analysis, names } = reading
  let first = head - ofState(analysis, head)
  while (end - first < MOST_TOKENS) {
    const bracket = bracketBefore(analysis, first)
    if (isHyphen(analysis, first - 1) && within(analysis, first - 2, reading.sentence)) first -= 2
    else if (bracket > 0 && isNominal(reading, first - bracket - 1)) first -= bracket + 1
    else if (
      isNominal(reading, first - 1) &&
      !isOthers(reading, first, head) &&
      !isOutside(reading, first - 1, names.at(first)?.first ?? -1, head)
    )
      first--
    else break
  }
  return first
}

/** Where titles with capitals begin that are joined to the one at `first`: `Economy, Trade and Tourism Minister`; none is a person's or a place's name. */
function joinTitles(reading: Reading, first: number, isApart: boolean): number {
  const { analysis, sentence } = reading
  if (!within(analysis, first - 2, sentence) || analysis.lower(first - 1) !== 'and') return first
  if (joinsFields(analysis, first)) return readModifiers(reading, first - 2, first)
  const plain = joinPlain(reading, first, isApart)
  if (plain < first) return plain
  if (!isTitleWord(reading, first)) return first
  let start = first
  for (let joint = first - 1; isJoint(analysis, joint) && isTitleWord(reading, joint - 1); ) {
    let begin = joint - 1
    while (isTitleWord(reading, begin - 1)) begin--
    // `the FBI and Deputy Minister Kim Oh`, but `Acme President and CEO Kim Oh`
    const isBody = isOrganization(reading.names, begin) && !isRoleHead(analysis, joint - 1)
    if (isBody && !isOrganization(reading.names, first)) break
    start = begin
    joint = begin - 1
    if (analysis.word(joint) !== ',') break
  }
  return start
}

/**
 * Where two titles in small letters begin that one person has: `Halden founder and chief executive Ann Lee`. An article before
 * them may tell two people apart (`the mayor and police chief Ann Lee`) where no comma stands behind, and so do kin.
 */
function joinPlain(reading: Reading, first: number, isApart: boolean): number {
  const { analysis, names, sentence } = reading
  const head = first - 2
  const noun = analysis.lower(head)
  const isCapital = /^\p{Lu}/u.test(analysis.word(head)) && /^\p{Lu}/u.test(analysis.word(first))
  if (
    (isCapital && within(analysis, head - 1, sentence)) ||
    names.at(head) ||
    !isRoleHead(analysis, head) ||
    KIN_NOUNS.has(noun) ||
    // `how the city will go forward and President Lee's reaction`
    analysis.tokens.upos[head] === ADV
  )
    return first
  const start = readModifiers(reading, head, first)
  if (!within(analysis, start - 1, sentence)) return start
  // somebody else's: `was nominated for president and podcaster Ida Cole for vice president`
  if (analysis.lower(start - 1) === 'for') return first
  const isTold = isApart || ITS.has(analysis.lower(start - 1))
  return DETERMINERS.has(analysis.tokens.upos[start - 1]!) && !isTold ? first : start
}

const isJoint = (analysis: Analysis, i: number) => i > 0 && /^(?:and|,)$/.test(analysis.lower(i))

function isTitleWord(reading: Reading, i: number): boolean {
  const { analysis, names, sentence } = reading
  if (!within(analysis, i, sentence) || !/^\p{Lu}/u.test(analysis.word(i))) return false
  if (CLOSED.has(analysis.tokens.upos[i]!) || isWeekdayOrMonth(analysis.lower(i))) return false
  const type = names.at(i)?.type
  return type !== 'PER' && type !== 'LOC'
}

/** The noun before `of` or `for` in `Secretary of State`, `Minister of Energy and Water`, or -1. */
function headOfComplement(reading: Reading, end: number, prepositions: number): number {
  const { analysis } = reading
  const isAndBetween = (i: number) => i < end - 1 && analysis.lower(i) === 'and' && isNominal(reading, i - 1)
  const isArticle = (i: number) =>
    i < end - 1 && analysis.tokens.upos[i] === DET && (prepositions > 1 || isEnvoysTo(analysis, i - 1))
  // `the head of GM's research, Ann Lee,`
  const isOwner = (i: number) =>
    prepositions > 1 && isPossessive(analysis, i) && isOrganization(reading.names, i - 1)
  const isPart = (i: number) => isNominal(reading, i) || isAndBetween(i) || isArticle(i) || isOwner(i)
  let i = end - 1
  for (let left = prepositions; left > 0; left--) {
    const from = i
    // a body's name is one piece: `the League for the Defence of Human Rights`
    const body = prepositions > 1 ? reading.names.at(i) : null
    if (body?.type === 'ORG' && body.last === i + 1) i = body.first - 1
    const open = i
    while (open - i <= MOST_OF_COMPLEMENT && isPart(i)) i--
    const isLast = left === prepositions && prepositions > 1
    const isComplement = COMPLEMENT.test(analysis.lower(i)) || (isLast && analysis.lower(i) === 'in')
    if (i === from || i <= 0 || !(isComplement || isEnvoysTo(analysis, i))) return -1
    // `Minister of State for Energy` has one more
    if (analysis.word(i - 1) === 'State') left++
    else if (isRoleNoun(analysis, i - 1) || left === 1) return i - 1
    i--
  }
  return -1
}
const COMPLEMENT = /^(?:of|for)$/

/** `ambassador to Ukraine` */
const isEnvoysTo = (analysis: Analysis, i: number) =>
  i > 0 && analysis.lower(i) === 'to' && ENVOYS.has(analysis.lower(i - 1))
