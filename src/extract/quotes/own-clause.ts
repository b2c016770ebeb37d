import { FINITE, NOUNS, RELATIVE_PRONOUNS, UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import { HEARS } from './hearer.ts'
import type { Reading } from './reading.ts'

const TO = XPOS.indexOf('TO')
const BARE = XPOS.indexOf('VB')
const ADP = UPOS.indexOf('ADP')
const QUESTION = XPOS.map(tag => tag === 'WRB' || tag === 'WP')
const PERSONAL = XPOS.indexOf('PRP')
const SAYS = formSet('say says said saying')
const CONDITIONS = formSet('unless if until when after before because')
/** Tokens of an infinitive before its condition, and of where nothing was said. Set by hand. */
const LONGEST = 12

/** `threatened | to strike unless the county paid`: a condition has with it what it is for, right behind the cue. */
export function fromInfinitive(r: Reading, cue: number, { start, end }: Piece): Piece {
  const opens = CONDITIONS.has(r.form[start]!) || CONDITIONS.has(r.form[start - 1]!)
  const isConditional = opens && start > cue + 2 && start - cue <= LONGEST
  if (!isConditional || r.xpos[cue + 1] !== TO || r.xpos[cue + 2] !== BARE) return { start, end }
  for (let i = cue + 1; i < start; i++)
    if (r.isInk[i] === 0 || r.quoted[i]! >= 0 || FINITE[r.xpos[i]!]) return { start, end }
  return { start: cue + 1, end }
}

/** `don’t say on the debate stage | what they think`: where something is said ends before what is. */
export function behindScene(r: Reading, cue: number, { start, end }: Piece): Piece {
  // `said in a statement | it was proud`
  const own =
    start === cue + 1 && SAYS.has(r.form[cue]!) && r.upos[start] === ADP ? pronounBehind(r, start, end) : -1
  if (own > 0) return { start: own, end }
  const isBehind = start === cue + 2 || (start === cue + 3 && isNameBetween(r, cue + 2, start + 1))
  if (!isBehind || !SAYS.has(r.form[cue]!) || r.upos[cue + 1] !== ADP || r.quoted[start]! >= 0)
    return { start, end }
  for (let i = start + 1; i < Math.min(end - 1, start + LONGEST); i++) {
    if (r.isInk[i] === 0 || r.quoted[i]! >= 0 || FINITE[r.xpos[i]!]) break
    if (QUESTION[r.xpos[i]!]) return { start: i, end }
    // `saying at a meeting | he wished`
    if (r.xpos[i] === PERSONAL && FINITE[r.xpos[i + 1]!]) return { start: i, end }
    // `said on Radio Five | the club would play`
    if (r.xpos[i] === DETERMINER && r.entity[i]! < 0 && isNameBetween(r, start, i)) return { start: i, end }
  }
  return { start, end }
}

/** Tokens of `in a joint statement`. Set by hand. */
const LONGEST_PLACE = 6
/** The pronoun with a verb of its own right behind where it was said; -1 elsewhere. */
function pronounBehind(r: Reading, from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end - 2, from + LONGEST_PLACE); i++) {
    if (r.isInk[i] === 0 || r.quoted[i]! >= 0 || FINITE[r.xpos[i]!] || r.xpos[i] === GERUND) return -1
    // `said in the video | officers told them`
    if (i > from + 2 && r.xpos[i] === PLURAL && NOUNS.has(r.upos[i - 1]!) && FINITE[r.xpos[i + 1]!]) return i
    if (r.xpos[i] === PERSONAL) return FINITE[r.xpos[i + 1]!] && NOUNS.has(r.upos[i - 1]!) ? i : -1
  }
  return -1
}
const PLURAL = XPOS.indexOf('NNS')
const GERUND = XPOS.indexOf('VBG')

const DETERMINER = XPOS.indexOf('DT')
function isNameBetween(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (r.entity[i]! < 0 && r.upos[i] !== PROPER && !/^\p{Lu}/u.test(r.analysis.word(i))) return false
  return true
}
const PROPER = UPOS.indexOf('PROPN')

const EXISTS = XPOS.map(tag => tag === 'EX' || tag === 'PRP')
/** `told the station there | was “plenty of support” for him`: the clause that a quotation stands in begins with its subject. */
export function fromItsClause(r: Reading, cue: number, { start, end }: Piece): Piece {
  const quoted = r.quoted[start]!
  if (quoted < 0 || start < cue || r.inner.first[quoted] !== start) return { start, end }
  const verb = r.outer.first[quoted]! - 1
  const isOwn = verb - 1 > cue && FINITE[r.xpos[verb]!]! && EXISTS[r.xpos[verb - 1]!]!
  return isOwn && r.quoted[verb]! < 0 ? { start: verb - 1, end } : { start, end }
}

const COMMA = XPOS.indexOf(',')
const HALVES = formSet('until till unless because although though whereas')
/** `The mill thrived, Orr said, until | it burned`: what joins the second half to the first is said too. */
export function withLink(r: Reading, cue: number, { start, end }: Piece): Piece {
  const isHalf = start === cue + 3 && r.xpos[cue + 1] === COMMA && HALVES.has(r.form[cue + 2]!)
  return isHalf ? { start: cue + 2, end } : { start, end }
}

const THAT = hashForm('that', 0, 4)
const RELATIVE = XPOS.indexOf('WDT')
const NOUN = UPOS.indexOf('NOUN')
/** `reported last week that`, `in the same way that`: no nouns that a clause describes. */
const TIMES = formSet('week month year day night morning afternoon evening weekend time way')
/** `said | many of the examples that critics point to had failed`: there `that` opens a relative clause, before the verb of its noun. */
export function fromOwnNoun(r: Reading, cue: number, { start, end }: Piece): Piece {
  const that = start - 1
  const isOwn =
    r.form[that] === THAT &&
    r.xpos[that] === RELATIVE &&
    r.upos[that - 1] === NOUN &&
    !TIMES.has(r.form[that - 1]!)
  if (!isOwn || start - cue > LONGEST || HEARS.has(r.form[cue]!) || r.upos[cue + 1] === ADP)
    return { start, end }
  if (r.verbs[end]! - r.verbs[start]! < 2) return { start, end }
  for (let i = cue + 1; i < that; i++)
    if (r.isInk[i] === 0 || r.quoted[i]! >= 0 || FINITE[r.xpos[i]!]) return { start, end }
  return { start: cue + 1, end }
}

/** Tokens from the cue to the verb behind a relative clause. Set by hand. */
const LONGEST_RELATIVE = 32
/** `said Orrin, which sells nets in eight countries, | had closed`: a subject that a relative clause describes has its verb behind that. */
export function fromDescribed(r: Reading, cue: number, speaker: number | null, { start, end }: Piece): Piece {
  const isVerb = FINITE[r.xpos[start]!]! && r.xpos[start - 1] === COMMA && r.quoted[start]! < 0
  if (!isVerb || speaker === null || speaker > cue || start - cue > LONGEST_RELATIVE) return { start, end }
  const first = r.form[cue + 1] === THAT ? cue + 2 : cue + 1
  if ((HEARS.has(r.form[cue]!) && first === cue + 1) || r.upos[first] === ADP) return { start, end }
  let comma = first
  while (comma < start - 1 && r.isInk[comma] === 1 && r.verbs[comma + 1] === r.verbs[first]) comma++
  const isRelative = comma > first && r.xpos[comma] === COMMA && RELATIVE_PRONOUNS[r.xpos[comma + 1]!]!
  return isRelative && r.ahead[first] === r.ahead[start] ? { start: first, end } : { start, end }
}
