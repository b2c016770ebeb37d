import { DEGREE } from '../../lexicon/degrees.ts'
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import { UPOS, XPOS } from '../../model/tags.ts'
import { OFTEN_REPORTS } from './cue-rates.ts'
import { formSet, hashForm } from './hash.ts'
import { entityAt, isPerson, type Reading } from './reading.ts'

const tagSet = (names: readonly string[], tags: readonly string[]) =>
  new Set(names.map(name => tags.indexOf(name)))
const NOMINAL = tagSet(['NOUN', 'PROPN', 'PRON', 'NUM', 'X'], UPOS)
const LOOSE = tagSet(['DET', 'ADJ'], UPOS)
const GOES_ON = tagSet(['NOUN', 'PROPN'], UPOS)
const AFTER_LOOSE = tagSet(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'DET'], UPOS)
const POSSESSIVE = XPOS.indexOf('PRP$')
const GENITIVE = XPOS.indexOf('POS')

/** Can token `i` be the head of a noun phrase: its last noun, a pronoun, or a bare `some`? */
export function isHead(r: Reading, i: number, to: number): boolean {
  const tag = r.upos[i]!
  const next = i + 1 < to ? r.upos[i + 1]! : -1
  if (r.xpos[i] === POSSESSIVE || (TIMES.has(r.form[i]!) && !isInName(r, i)) || isPeriod(r, i)) return false
  if (REFLEXIVES.has(r.form[i]!) || r.isInk[i] === 0 || isCompounded(r, i)) return false
  if (isDegreeBehind(r, i)) return false
  const nextIsRole = i + 1 < to && isRole(r, i + 1, to)
  if (isRole(r, i, to)) return true
  const entity = r.entity[i]!
  if (entity >= 0) {
    if (r.analysis.entities[entity]!.last !== i + 1) return false
    // `a senior Iraqi military official`
    const isWithin = i > 0 && LOOSE.has(r.upos[i - 1]!) && next === ADJ
    if (isWithin && r.analysis.entities[entity]!.type === 'MISC') return false
    // `Acme executives` and `Acme's plant` are no Acme; `Lee Park today` is Lee Park
    return (
      i + 1 >= to ||
      (r.xpos[i + 1] !== GENITIVE &&
        ((next !== NOUN && !nextIsRole && !isLowerNoun(r, i + 1)) || TIMES.has(r.form[i + 1]!)))
    )
  }
  if (NOMINAL.has(tag))
    return (
      !(
        GOES_ON.has(next) &&
        (r.entity[i + 1] === -1 || isCompounded(r, i + 1)) &&
        tag !== PRON &&
        !TIMES.has(r.form[i + 1]!)
      ) &&
      !(nextIsRole && AGENTS.has(r.form[i + 1]!) && tag !== PRON) &&
      !(i + 1 < to && r.xpos[i + 1] === GENITIVE)
    )
  return LOOSE.has(tag) && !AFTER_LOOSE.has(next)
}
/** `neuroscientist` of `the University of Halden neuroscientist`, whatever the tagger takes it for */
const isLowerNoun = (r: Reading, i: number): boolean =>
  r.upos[i] === PROPN && r.entity[i]! < 0 && /^\p{Ll}/u.test(r.analysis.word(i))
const PROPN = UPOS.indexOf('PROPN')
/** `KC` of `Ann Roe KC said`: letters behind a person's name */
const isDegreeBehind = (r: Reading, i: number): boolean =>
  i > 0 && r.entity[i] === -1 && isPerson(r, i - 1) && DEGREE.test(r.analysis.word(i))
/** `London` of `a London-based broker`; not `Editor` of `Editor-in-Chief` */
const isCompounded = (r: Reading, i: number): boolean =>
  r.xpos[i + 1] === HYPHEN &&
  r.start[i + 1] === r.end[i] &&
  r.start[i + 2] === r.end[i + 1] &&
  // `57` and `year` of `the 57-year-old writer`
  (r.upos[i] === NUM ||
    (i > 0 && r.xpos[i - 1] === HYPHEN && r.end[i - 1] === r.start[i] && r.upos[i + 2] === ADJ) ||
    (r.upos[i + 2] !== ADP && r.upos[i + 2] !== ADJ && NOUNS.has(r.upos[i + 3]!)))
/** `executives` before a verb is a noun, whatever the tagger makes of it. */
const isRole = (r: Reading, i: number, to: number): boolean =>
  i + 1 < to &&
  r.upos[i] === VERB &&
  ((ROLES.has(r.form[i]!) && (r.upos[i + 1] === VERB || isDescribed(r, i, to))) ||
    (AGENTS.has(r.form[i]!) && (r.upos[i + 1] === VERB || r.formRate[i + 1]! >= OFTEN_REPORTS)))
/** `a public relations consultant agrees`: nouns by their ending, which are no verbs */
const AGENTS = formSet([...ROLE_NOUNS].filter(noun => /(?:ant|ist|ian|man|eer|ctor)$/.test(noun)).join(' '))
/** `Park aides on Monday said`: behind a name, before a preposition and another verb. */
const isDescribed = (r: Reading, i: number, to: number): boolean =>
  i > 0 &&
  r.entity[i - 1]! >= 0 &&
  r.upos[i + 1] === ADP &&
  r.verbs[Math.min(to, i + REACH)]! > r.verbs[i + 1]!
const REACH = 8
const ADP = UPOS.indexOf('ADP')
const ADJ = UPOS.indexOf('ADJ')
const ROLES = new Set([...ROLE_NOUNS].map(noun => hashForm(`${noun}s`, 0, noun.length + 1)))

/** Words that tell when, not who: `Frank Mugisha today said`. */
const TIMES = formSet(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday',
)
/** `USA Today said` */
const isInName = (r: Reading, i: number): boolean =>
  i > 0 && r.entity[i]! >= 0 && r.entity[i - 1] === r.entity[i]
/** `Lee Park himself said` */
const REFLEXIVES = formSet('himself herself itself themselves')
/** `Lee Park last week said`, `Last night | one user posted`, `a month | after urging them` */
const isPeriod = (r: Reading, i: number): boolean =>
  isSpell(r, i) ||
  (i > 0 && (isStretch(r, i) || (MONTHS.has(r.form[i]!) && r.upos[i - 1] === ADP && r.entity[i]! < 0)))
/** `Hours | after suggesting that` */
const isSpell = (r: Reading, i: number): boolean => SPELLS.has(r.form[i]!) && AFTER.has(r.form[i + 1]!)
const SPELLS = formSet('seconds minutes hours days weeks months years decades')
/** `jailed since | July` */
const MONTHS = formSet(
  'january february march april may june july august september october november december',
)
const isStretch = (r: Reading, i: number): boolean =>
  PERIODS.has(r.form[i]!) &&
  (WHICH.has(r.form[i - 1]!) || (r.xpos[i - 1] === DETERMINER && AFTER.has(r.form[i + 1]!)))
const AFTER = formSet('after before earlier later ago')
const PERIODS = formSet('week month year night weekend spring summer fall autumn winter morning')
const WHICH = formSet('last this next')
const NUM = UPOS.indexOf('NUM')
const VERB = UPOS.indexOf('VERB')
const NOUN = UPOS.indexOf('NOUN')
const PRON = UPOS.indexOf('PRON')

const MODIFIER = tagSet(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'], UPOS)

/** First token of the noun phrase that ends in `i`. */
export function phraseStart(r: Reading, i: number, from: number): number {
  let at = i
  const entity = r.entity[i]!
  if (entity >= 0) at = Math.max(from, r.analysis.entities[entity]!.first)
  if (r.upos[i] === PRON) return at
  while (
    at > from &&
    ((inPhrase(r, at - 1) && !beginsAnew(r, at) && !isPeriod(r, at - 1)) || isTownBefore(r, at))
  ) {
    // `the University of Halden | neuroscientist`: a body's name is in the phrase as a whole
    const body = entityAt(r, at - 1)
    at = body?.last === at && body.type === 'ORG' ? Math.max(from, body.first) : at - 1
  }
  return at
}
/** At the state and at the comma of `the Cambridge, | Massachusetts-based biotech`: the town belongs to the phrase. */
function isTownBefore(r: Reading, i: number): boolean {
  const state = r.form[i] === COMMA ? i + 1 : i
  const area = entityAt(r, state)
  const town = state > 1 ? entityAt(r, state - 2) : undefined
  return (
    area?.first === state &&
    area.type === 'LOC' &&
    r.xpos[area.last] === HYPHEN &&
    r.end[area.last - 1] === r.start[area.last] &&
    r.form[state - 1] === COMMA &&
    town?.type === 'LOC' &&
    town.last === state - 1
  )
}
const COMMA = hashForm(',', 0, 1)
/** `changes | the commission urges`: behind a noun an article begins another phrase. */
const beginsAnew = (r: Reading, i: number): boolean =>
  (r.xpos[i] === DETERMINER || r.xpos[i] === POSSESSIVE) && NOUNS.has(r.upos[i - 1]!)
const DETERMINER = XPOS.indexOf('DT')
const NOUNS = tagSet(['NOUN', 'PROPN', 'NUM'], UPOS)
const inPhrase = (r: Reading, i: number) =>
  (MODIFIER.has(r.upos[i]!) && r.form[i] !== NOT && r.form[i] !== TO) ||
  r.xpos[i] === POSSESSIVE ||
  // ` - ` ends a dateline, `well-known` and `London-based` go on
  (r.xpos[i] === HYPHEN && r.start[i + 1] === r.end[i]) ||
  isSecondHalf(r, i) ||
  // `a | well-placed source`: what a hyphen joins is in the phrase as a whole
  (r.xpos[i + 1] === HYPHEN && r.end[i] === r.start[i + 1] && r.end[i + 1] === r.start[i + 2]) ||
  isNounLike(r, i) ||
  // `a | leading | industry figure`
  (r.xpos[i] === GERUND && r.xpos[i - 1] === DETERMINER && NOUNS.has(r.upos[i + 1]!))
const GERUND = XPOS.indexOf('VBG')
/** `according to | state media`, `| Cycling groups say`, `Rail | Workers members said`: taken for verbs, which nobody says there */
const isNounLike = (r: Reading, i: number): boolean =>
  r.upos[i] === VERB &&
  NOUNS.has(r.upos[i + 1]!) &&
  (entityAt(r, i)?.type === 'ORG' ||
    (r.form[i - 1] === TO && r.form[i - 2] === ACCORDING) ||
    (r.xpos[i] === GERUND &&
      r.xpos[i + 1] === PLURAL &&
      r.analysis.sentences.first[r.sentence[i]!] === i &&
      r.verbs[i + 3]! > r.verbs[i + 2]!))
const PLURAL = XPOS.indexOf('NNS')
const ACCORDING = hashForm('according', 0, 9)
/** `based` of `a London-based broker`, `show` of `a reality-show star` */
const isSecondHalf = (r: Reading, i: number): boolean =>
  r.upos[i] === VERB &&
  i > 0 &&
  r.xpos[i - 1] === HYPHEN &&
  r.start[i] === r.end[i - 1] &&
  NOUNS.has(r.upos[i + 1]!)
const NOT = hashForm('not', 0, 3)
const TO = hashForm('to', 0, 2)
const HYPHEN = XPOS.indexOf('HYPH')
