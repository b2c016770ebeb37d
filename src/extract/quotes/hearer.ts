import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import { FINITE, UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import { pointsAt } from './pointing-that.ts'
import { entityAt, type Reading } from './reading.ts'

/** Verbs that take whoever hears it before their `that`. Source: our own list. */
export const HEARS = formSet(
  'tell tells told telling assure assures assured assuring reassure reassures reassured reassuring caution cautions cautioned cautioning warn warns warned warning remind reminds reminded reminding inform informs informed informing notify notifies notified notifying alert alerts alerted alerting advise advises advised advising promise promises promised promising',
)
/** When somebody was told. */
const LATELY = formSet('recently earlier later today yesterday')
const TELL = formSet('tell tells told telling')
/** Whoever is told without an article. Source: our own list. */
const HEARERS = formSet(
  'parliament congress reporters journalists lawmakers investors shareholders legislators senators councillors councilors delegates jurors detectives investigators prosecutors viewers listeners readers fans supporters analysts colleagues',
)
const NOMINAL = new Set(
  (['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'] as const).map(tag => UPOS.indexOf(tag)),
)
const DETERMINER = XPOS.indexOf('DT')
const SITE = /^\p{Lu}\p{L}+\d*$/u
const ADP = UPOS.indexOf('ADP')
const OPENS_CLAUSE = new Set((['DET', 'PRON', 'SCONJ'] as const).map(tag => UPOS.indexOf(tag)))
const THAT = hashForm('that', 0, 4)

/** `tell (the) Delta News | every claim will be paid`: a name right behind the cue, before what opens a clause, is told. */
export function behindHearer(r: Reading, cue: number, { start, end }: Piece): Piece {
  const that = start === cue + 1 ? thatBehindHearer(r, cue) : -1
  if (that > start && that + 1 < end) return { start: that + 1, end }
  const bare = start === cue + 1 && TELL.has(r.form[cue]!) && HEARERS.has(r.form[start]!)
  // `told parliament | growth would slow`; not `told lawmakers were wrong`
  if (
    bare &&
    r.form[start + 1] !== THAT &&
    NOMINAL.has(r.upos[start + 1]!) &&
    r.verbs[end]! > r.verbs[start + 2]!
  )
    return { start: start + 1, end }
  // `told News24 | her son had been ill`, where the name is on no list
  const isSite =
    start === cue + 1 &&
    TELL.has(r.form[cue]!) &&
    r.entity[start]! < 0 &&
    SITE.test(r.analysis.word(start)) &&
    OPENS_CLAUSE.has(r.upos[start + 1]!) &&
    r.verbs[end]! > r.verbs[start + 1]!
  if (isSite) return { start: start + 1, end }
  const many = manyBehind(r, cue, start)
  if (many > 0) return { start: many, end }
  const first = r.xpos[start] === DETERMINER ? start + 1 : start
  // `told reporters | recently | he would go`
  if (
    HEARS.has(r.form[cue]!) &&
    r.quoted[start]! < 0 &&
    LATELY.has(r.form[start]!) &&
    start > cue + 1 &&
    OPENS_CLAUSE.has(r.upos[start + 1]!) &&
    start + 2 < end
  )
    return { start: start + 1, end }
  const name = entityAt(r, first)
  const isTold =
    start === cue + 1 &&
    (TELL.has(r.form[cue]!) || (HEARS.has(r.form[cue]!) && name?.type === 'PER')) &&
    name !== undefined &&
    name.last < end &&
    (OPENS_CLAUSE.has(r.upos[name.last]!) || entityAt(r, name.last)?.first === name.last) &&
    r.verbs[end]! > r.verbs[name.last]!
  return isTold ? { start: name.last, end } : { start, end }
}

const NUMBER = UPOS.indexOf('NUM')
const SHARES = formSet('percent per pct % of')
/** Tokens of `90 percent of the`. Set by hand. */
const LONGEST_NUMBER = 5
/** `told Delta News | 90 percent of the campus was safe`: how many of them, right behind the name of who is told; -1 elsewhere. */
function manyBehind(r: Reading, cue: number, start: number): number {
  const name = TELL.has(r.form[cue]!) ? entityAt(r, cue + 1) : undefined
  if (!name || name.first !== cue + 1 || r.upos[name.last] !== NUMBER || !SHARES.has(r.form[name.last + 1]!))
    return -1
  if (start !== cue + 1 && (start < name.last || start - name.last > LONGEST_NUMBER)) return -1
  for (let i = name.last; i < start; i++) if (r.isInk[i] === 0 || r.verbs[i + 1] !== r.verbs[i]) return -1
  return name.last
}

/** Tokens of the longest hearer. Set by hand. */
const LONGEST_HEARER = 9
/** `told reporters | that`: the `that` behind whoever is told; -1 where none is. */
export function thatBehindHearer(r: Reading, cue: number): number {
  if (!HEARS.has(r.form[cue]!)) return -1
  for (let i = cue + 1; i < Math.min(r.count, cue + 1 + LONGEST_HEARER); i++) {
    // `told reporters that cover the court to leave`
    if (r.form[i] === THAT) return i > cue + 1 && !opensWithVerb(r, i + 1) ? i : -1
    if (
      r.isInk[i] === 0 ||
      (r.verbs[i + 1] !== r.verbs[i] && !isPluralBeforeDay(r, cue, i)) ||
      (r.upos[i] === ADP && r.entity[i]! < 0 && !isOccasion(r, cue, i)) ||
      r.quoted[i]! >= 0
    )
      return -1
  }
  return -1
}

const WHERE = formSet('in at during on')
const OCCASIONS = formSet('meeting interview hearing speech briefing call conference letter statement email')
/** `told the Democrats | in a meeting that`, `told them | on Sunday that` */
const isOccasion = (r: Reading, cue: number, i: number): boolean =>
  i > cue + 1 &&
  WHERE.has(r.form[i]!) &&
  (DAYS.has(r.form[i + 1]!) || (r.upos[i + 1] === DET && OCCASIONS.has(r.form[i + 2]!)))
const THIRD = XPOS.indexOf('VBZ')
/** `told news | shows on Sunday that`: a noun that passes for a verb */
const isPluralBeforeDay = (r: Reading, cue: number, i: number): boolean =>
  i > cue + 1 && r.xpos[i] === THIRD && isOccasion(r, cue, i + 1)
const DET = UPOS.indexOf('DET')

/** Is the word a finite verb? Of two side by side the first is a noun: `that talks had`. */
const opensWithVerb = (r: Reading, i: number): boolean =>
  FINITE[r.xpos[i]!]! && !FINITE[r.xpos[i + 1]!] && !PEOPLE.has(r.form[i]!)
/** `that governors keep signing`: no verbs, whatever the tagger makes of them */
const PEOPLE = formSet([...ROLE_NOUNS].map(noun => `${noun}s`).join(' '))

/** `ruled late on Friday that` */
const DAYS = formSet('monday tuesday wednesday thursday friday saturday sunday yesterday today')
/** `confirm that | governors signed`: right behind the cue `that` opens the clause, unless its verb follows. */
export function behindThat(r: Reading, cue: number, { start, end }: Piece): Piece {
  const opens =
    (start === cue + 1 || (start > cue && DAYS.has(r.form[start - 1]!))) &&
    r.form[start] === THAT &&
    r.quoted[start]! < 0 &&
    start + 2 < end &&
    !opensWithVerb(r, start + 1) &&
    !pointsAt(r, start) &&
    r.verbs[end]! > r.verbs[start]!
  return opens ? { start: start + 1, end } : { start, end }
}
