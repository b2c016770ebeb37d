import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts'
import { FINITE, NOUNS, PLURAL_NOUNS, UPOS, XPOS } from '../../model/tags.ts'
import { formSet, hashForm } from './hash.ts'
import { isHead, phraseStart } from './heads.ts'
import { entityAt, isPerson, type Reading } from './reading.ts'
import { ROLES } from './role-forms.ts'
import { tradeBehind } from './trade-behind.ts'

const DESCRIBES = XPOS.map(tag => tag === 'IN' || tag === 'TO' || tag === 'VBN' || tag === 'VBG')
const OPENS_CLAUSE = XPOS.map(
  tag => tag === 'CC' || tag === 'WDT' || tag === 'WP' || tag === 'WRB' || tag === 'WP$',
)
const TO = hashForm('to', 0, 2)
const NOUN = UPOS.indexOf('NOUN')
const ADP = UPOS.indexOf('ADP')
const DETERMINER = XPOS.indexOf('DT')
const PARTICIPLE = XPOS.indexOf('VBN')
const POSSESSIVE = XPOS.indexOf('PRP$')
const GENITIVE = XPOS.indexOf('POS')
const SCONJ = UPOS.indexOf('SCONJ')
const ADV = UPOS.indexOf('ADV')
const AUX = UPOS.indexOf('AUX')
const OPEN_ADJECTIVES = formSet('close familiar near loyal opposed')
/** Words that open a clause or say when, whatever the tagger takes them for: `A day after Obama declared`. */
const CLAUSE_OPENERS = formSet(
  'after before since until as while because though although if when whereas that than despite during',
)
/** Tokens of the longest subject phrase. A bound on the work. */
const LONGEST_PHRASE = 25

/**
 * The head of the whole noun phrase that stands right before its cue. A name in what describes the speaker is not the
 * speaker: `Sources close to Varga said`, `A memo obtained by Delta News says`, `a lawmaker in Solheim's party said`; nor is
 * the subject of another clause: `Shares rose after the chain said`.
 */
export function headOfSubject(r: Reading, chosen: number, cue: number): number {
  if (chosen > cue) return behindNoun(r, chosen) && chosen - 1 > cue ? chosen - 1 : chosen
  const examples = beforeExamples(r, chosen, cue)
  if (examples >= 0) return examples
  const described = antecedent(r, chosen, cue)
  if (described >= 0) return described
  const listed = beforeList(r, chosen, cue)
  if (listed >= 0) return listed
  const owner = beforeObjectClause(r, chosen, cue)
  if (owner >= 0) return owner
  const person = beforeHome(r, chosen, cue)
  if (person >= 0) return person
  const head = tradeBehind(r, chosen, cue) ?? (behindNoun(r, chosen) ? chosen - 1 : chosen)
  if (endsAt(r, head, cue)) return titledName(r, outerHead(r, head, cue), cue)
  const adjacent = adjacentHead(r, cue)
  // `It came months after a group urged`
  const isTime = TIMES.has(r.form[head]!)
  if (adjacent < 0 || adjacent <= head) return head
  const from = clauseStart(r, adjacent, cue)
  // `The figures come after the bank said`, whatever the tagger makes of it
  const isAfter = from > 0 && r.form[from - 1] === AFTER && r.entity[adjacent]! >= 0 && FINITE[r.xpos[cue]!]
  if (r.verbs[adjacent]! === r.verbs[head]! && !isTime && !isAfter) return head
  const opens = from > 0 && (CLAUSE_OPENERS.has(r.form[from - 1]!) || r.upos[from - 1] === SCONJ)
  return opens && phraseStart(r, adjacent, from) === from ? adjacent : head
}

const TIMES = formSet('minutes hours days weeks months years decades day week month year')
const AFTER = hashForm('after', 0, 5)
const WHO = XPOS.indexOf('WP')
/** `A woman | who claims to know Lee Park | has revealed`: the noun that a relative clause describes where a name in it stands before the cue; -1 elsewhere. */
function antecedent(r: Reading, head: number, cue: number): number {
  let who = head - 1
  const stop = Math.max(0, head - LONGEST_PHRASE)
  while (who > stop && r.xpos[who] !== WHO && r.xpos[who] !== WHICH) {
    // `photographs | that critics said`
    if (r.isInk[who] === 0 || r.form[who] === THAT || !sameHere(r, who, cue)) return -1
    who--
  }
  if (who <= stop || r.verbs[who + 2] === r.verbs[who + 1]) return -1
  for (let i = head + 1; i < cue; i++) if (r.upos[i] !== AUX && r.upos[i] !== ADV) return -1
  if (!isHead(r, who - 1, who) || r.xpos[who - 2] === COMMA) return -1
  // `the head of a panel | which owns the shares`
  return r.xpos[who] === WHICH ? outerHead(r, who - 1, who) : who - 1
}
const WHICH = XPOS.indexOf('WDT')
const THAT = hashForm('that', 0, 4)
const sameHere = (r: Reading, i: number, j: number) =>
  r.quoted[i] === r.quoted[j] && r.sentence[i] === r.sentence[j]
const COMMA = XPOS.indexOf(',')

const RELATIVE = XPOS.map(tag => tag === 'WDT' || tag === 'WP' || tag === 'WRB')
/** `the imam at the mosque | that Park attended for years | described`: whoever a relative clause with a subject of its own describes; -1 elsewhere. */
function beforeObjectClause(r: Reading, head: number, cue: number): number {
  const own = (entityAt(r, head)?.first ?? head) - 1
  const isVerb = FINITE[r.xpos[cue]!] || r.xpos[cue] === PARTICIPLE
  if (own < 1 || !RELATIVE[r.xpos[own]!] || !isVerb || r.verbs[cue]! - r.verbs[head]! !== 1) return -1
  for (let i = own; i < cue; i++) if (r.isInk[i] === 0 || r.quoted[i] !== r.quoted[cue]) return -1
  if (!NOUNS.has(r.upos[own - 1]!) || !isHead(r, own - 1, cue) || r.sentence[own - 1] !== r.sentence[cue])
    return -1
  return outerHead(r, own - 1, own)
}

const HANGS = formSet('of for')
const PROPN = UPOS.indexOf('PROPN')
/** `A bench | of Justices Orr and Lee | asked`, `Friends of Orr, Lee and Roe said`: the noun that names joined by `and` hang from; -1 elsewhere. */
function beforeList(r: Reading, head: number, cue: number): number {
  if (!isPerson(r, head)) return -1
  let at = entityAt(r, head)!.first - 1
  let joined = false
  const stop = Math.max(1, head - LONGEST_PHRASE)
  while (at > stop && (r.form[at] === AND || r.xpos[at] === COMMA) && isPerson(r, at - 1)) {
    joined ||= r.form[at] === AND
    at = entityAt(r, at - 1)!.first - 1
  }
  while (joined && at > stop && r.upos[at] === PROPN && r.entity[at]! < 0) at--
  if (!joined || !HANGS.has(r.form[at]!) || r.sentence[at] !== r.sentence[cue]) return -1
  return isHead(r, at - 1, at) && !isPerson(r, at - 1) ? outerHead(r, at - 1, at) : -1
}

const LOCATES = formSet('of from in')
/** `Lee Park of Pittsburgh, | Penn. told`: a town with its state is where the speaker is from; the head before them, -1 elsewhere. */
function beforeHome(r: Reading, head: number, cue: number): number {
  const state = entityAt(r, head)
  if (state?.type !== 'LOC' || state.first < 4 || r.xpos[state.first - 1] !== COMMA) return -1
  const town = entityAt(r, state.first - 2)
  if (town?.type !== 'LOC' || town.first < 2 || !LOCATES.has(r.form[town.first - 1]!)) return -1
  const from = town.first - 2
  const isOwn = isPerson(r, from) || (state.last === cue && isHead(r, from, from + 1))
  return isOwn && r.sentence[from] === r.sentence[head] ? from : -1
}

const SUCH = hashForm('such', 0, 4)
const AS = hashForm('as', 0, 2)
const INCLUDING = hashForm('including', 0, 9)
/** `A few of the members, such as Ann Orr and Lee Park, said`: those of whom some are named; -1 elsewhere. */
function beforeExamples(r: Reading, head: number, cue: number): number {
  if (!isPerson(r, head) || r.verbs[cue] !== r.verbs[head]) return -1
  let others = 0
  let joined = false
  for (let i = head - 1; i > Math.max(0, head - LONGEST_PHRASE); i--) {
    if (r.sentence[i] !== r.sentence[cue] || r.quoted[i]! >= 0 || r.verbs[i + 1] !== r.verbs[i]) return -1
    if (isPerson(r, i) && r.entity[i] !== r.entity[head]) others++
    else if (others === 0) joined ||= r.form[i] === AND
    if (!(r.form[i] === INCLUDING || (r.form[i] === SUCH && r.form[i + 1] === AS))) continue
    const isList = others > 0 && joined && r.xpos[i - 1] === COMMA && isHead(r, i - 2, i - 1)
    return isList ? outerHead(r, i - 2, cue) : -1
  }
  return -1
}
const AND = hashForm('and', 0, 3)

const FOLLOWS = formSet('further later earlier close familiar')
/** `The ministry | further (said)`, `Sources | close to the talks`: what stands behind a noun is not the speaker. */
const behindNoun = (r: Reading, i: number): boolean =>
  i > 0 && FOLLOWS.has(r.form[i]!) && NOUNS.has(r.upos[i - 1]!)

/** The noun right before a cue, -1 where something else stands there. */
function adjacentHead(r: Reading, cue: number): number {
  let at = cue - 1
  while (at >= 0 && (r.upos[at] === ADV || r.upos[at] === AUX)) at--
  return at >= 0 && r.sentence[at] === r.sentence[cue] && isHead(r, at, cue) ? at : -1
}

/** The first token of what stands between the clause boundary before a noun and the cue. */
function clauseStart(r: Reading, head: number, cue: number): number {
  const first = r.analysis.sentences.first[r.sentence[cue]!]!
  const stop = Math.max(first, head - LONGEST_PHRASE)
  let from = head
  while (from > stop && !isBoundary(r, from - 1, cue)) from--
  return from
}

/** The noun that opens the phrase, where the chosen one stands in what describes it. */
function outerHead(r: Reading, head: number, cue: number): number {
  let from = clauseStart(r, head, cue)
  if (head - from >= LONGEST_PHRASE) return head
  while (from < head && r.upos[from] === ADV) from++
  for (let i = from; i < head; i++) {
    if (!isHead(r, i, cue)) continue
    // `“Night in Town” writer Lee Park`: behind a noun for what one does a name is the speaker's own
    if (r.entity[i]! >= 0 && isPerson(r, head) && r.upos[entityAt(r, head)!.first - 1] === NOUN) return head
    // the phrase has to open with its own noun phrase, and something has to hang the other on it
    return phraseStart(r, i, from) === from && isDescribed(r, i, head) ? i : head
  }
  return head
}

/** `Opposition leader | in the assembly Lee Park`: a noun for one person that no article opens is the title of the name before the cue; the head given elsewhere. */
function titledName(r: Reading, head: number, cue: number): number {
  const name = adjacentHead(r, cue)
  if (isUnder(r, head, name)) return name
  if (name <= head + 1 || !ROLES.has(r.form[head]!) || !isPerson(r, name)) return head
  if (r.upos[head + 1] !== ADP) return head
  const from = phraseStart(r, head, r.analysis.sentences.first[r.sentence[cue]!]!)
  for (let i = from; i < head; i++)
    if (r.xpos[i] === DETERMINER || r.xpos[i] === POSSESSIVE || r.xpos[i] === GENITIVE) return head
  const title = entityAt(r, name)!.first - 1
  return r.upos[title] === ADP || r.upos[title] === DET ? head : name
}
const UNDER = hashForm('under', 0, 5)
/** `UN | Under Secretary General Lee Park`: no preposition, but the title of a name */
const isUnder = (r: Reading, head: number, name: number): boolean =>
  name > head + 2 && r.form[head + 1] === UNDER && r.upos[head + 2] === PROPN && isPerson(r, name)
const DET = UPOS.indexOf('DET')

/** Does no other clause begin between a noun and the cue behind it? */
function endsAt(r: Reading, head: number, cue: number): boolean {
  for (let i = head + 1; i < cue; i++) if (r.upos[i] !== AUX && isBoundary(r, i, cue)) return false
  return r.sentence[head] === r.sentence[cue]
}

function isBoundary(r: Reading, i: number, cue: number): boolean {
  return (
    r.isInk[i] === 0 ||
    r.quoted[i] !== r.quoted[cue] ||
    (FINITE[r.xpos[i]!]! && !(OPEN_ADJECTIVES.has(r.form[i]!) && r.form[i + 1] === TO) && !isSent(r, i)) ||
    (OPENS_CLAUSE[r.xpos[i]!]! && !joinsMembers(r, i)) ||
    r.upos[i] === SCONJ ||
    CLAUSE_OPENERS.has(r.form[i]!)
  )
}

function isDescribed(r: Reading, noun: number, head: number): boolean {
  const next = noun + 1
  if (next > head) return false
  return DESCRIBES[r.xpos[next]!]! || OPEN_ADJECTIVES.has(r.form[next]!) || isSent(r, next)
}

const NUMBER = XPOS.indexOf('CD')
/** `The group of four Democrats | and four Republicans`: those of whom it is made up. */
const joinsMembers = (r: Reading, i: number): boolean =>
  i > 3 &&
  r.form[i] === AND &&
  PLURAL_NOUNS[r.xpos[i - 1]!]! &&
  r.xpos[i - 2] === NUMBER &&
  r.form[i - 3] === OF &&
  r.xpos[i + 1] === NUMBER
const OF = hashForm('of', 0, 2)

const DOCUMENTS = formSet([...DOCUMENT_NOUNS].flatMap(noun => [noun, `${noun}s`]).join(' '))
const PAST = XPOS.indexOf('VBD')
const FROM_TO = formSet('to by from')
/** `A letter | addressed to Park | says`: behind a writing a past verb is mostly a participle. */
const isSent = (r: Reading, i: number): boolean =>
  i > 0 && r.xpos[i] === PAST && FROM_TO.has(r.form[i + 1]!) && DOCUMENTS.has(r.form[i - 1]!)
