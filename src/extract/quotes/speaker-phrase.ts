import { FINITE, UPOS, WH_WORDS, XPOS } from '../../model/tags.ts'
import { coordinatedLeft, coordinatedRight } from './coordination.ts'
import { formSet, hashForm } from './hash.ts'
import { barePhrase, type TokenSpan } from './noun-phrase.ts'
import { entityAt, isPerson, type Reading } from './reading.ts'

/** The noun phrase that names who speaks. */
export interface SpeakerPhrase extends TokenSpan {
  /** what each of the speakers is called, without what follows the head: `Sources` of `Sources close to Varga` */
  readonly heads: readonly TokenSpan[]
}

/** The whole phrase round a head: all of several speakers, and what describes the last of them up to the cue (-1: none). */
export function speakerPhrase(r: Reading, head: number, cue: number): SpeakerPhrase {
  const own = barePhrase(r, head)
  const heads = withSharedNoun(
    r,
    cue >= 0 && cue < head
      ? behindCue(r, own, cue)
      : [...coordinatedLeft(r, own), ...coordinatedRight(r, own, cue).slice(1)],
  )
  const outer = heads.at(-1)!
  const last = isPerson(r, outer.last - 1) ? outer.last : describedTo(r, outer.last, cue)
  return { first: heads[0]!.first, last, heads }
}

/** Those who stand behind their cue: `said | Park and Orr`, `according to | police and officials`. */
function behindCue(r: Reading, own: TokenSpan, cue: number): readonly TokenSpan[] {
  const right = coordinatedRight(r, own)
  if (right.length > 1 || r.form[cue] !== ACCORDING) return right
  // `according state media`, where `to` is missing, too
  const left = coordinatedLeft(r, own).filter(({ first }) => first > cue)
  return left.length > 1 ? left : right
}
const ACCORDING = hashForm('according', 0, 9)

/** `HDP and CHP | officials`: two names before one noun are one mention; the heads given elsewhere. */
function withSharedNoun(r: Reading, heads: readonly TokenSpan[]): readonly TokenSpan[] {
  const [one, other] = heads
  if (heads.length !== 2 || !one || !other || r.xpos[other.last - 1] !== PLURAL) return heads
  const first = entityAt(r, one.first)
  const second = entityAt(r, other.first)
  const isShared =
    first?.last === one.last &&
    first.type !== 'PER' &&
    second?.type === first.type &&
    second.last === other.last - 1 &&
    r.entity[other.last - 1]! < 0
  return isShared ? [{ first: one.first, last: other.last }] : heads
}
const PLURAL = XPOS.indexOf('NNS')

const ADP = UPOS.indexOf('ADP')
const ADV = UPOS.indexOf('ADV')
const AUX = UPOS.indexOf('AUX')
const COMMA = XPOS.indexOf(',')
const NUMBER = XPOS.indexOf('CD')
/** Adjectives that take a preposition behind their noun: `Sources close to Varga`. */
const OPEN_ADJECTIVES = formSet('close familiar near loyal opposed sympathetic')
/** What a phrase behind the cue may go on with; other prepositions tell where or when it was said. */
const BELONGING = formSet('of for from with close')
/** Where and when something is said, not who says it. */
export const OCCASIONS = formSet(
  'statement interview conference briefing hearing speech email e-mail letter tweet post report monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday week month year night morning evening afternoon',
)
/** Tokens of the longest description of a speaker. Set by hand. */
const LONGEST_DESCRIPTION = 14

/** One behind the last token of what describes a noun that ends before `from`: `in Oslo`, `close to Varga`. */
function describedTo(r: Reading, from: number, cue: number): number {
  const before = from <= cue
  const opens =
    from < r.count &&
    r.sentence[from] === r.sentence[from - 1] &&
    (before
      ? r.upos[from] === ADP || OPEN_ADJECTIVES.has(r.form[from]!)
      : cue >= 0 && BELONGING.has(r.form[from]!))
  if (!opens) return from
  let stop = before ? cue : Math.min(r.count, from + LONGEST_DESCRIPTION)
  while (before && stop > from && (r.upos[stop - 1] === ADV || r.upos[stop - 1] === AUX)) stop--
  if (stop - from > LONGEST_DESCRIPTION) return from
  for (let i = from; i < stop; i++) {
    const ends =
      (r.isInk[i] === 0 && !isGlued(r, i)) ||
      r.quoted[i]! >= 0 ||
      r.sentence[i] !== r.sentence[from] ||
      FINITE[r.xpos[i]!] ||
      WH_WORDS[r.xpos[i]!] ||
      (!before && i > from && r.upos[i] === ADP && !BELONGING.has(r.form[i]!) && r.entity[i] === -1)
    if (ends) {
      // before the cue all that stands between has to describe the noun; an aside in commas does not
      if (before) return r.xpos[i] === COMMA ? trimmed(r, from, i) : from
      stop = i
    } else if (OCCASIONS.has(r.form[i]!) || r.xpos[i] === NUMBER) {
      return from
    }
  }
  return trimmed(r, from, stop)
}

/** `-` of `far-right groups` */
const isGlued = (r: Reading, i: number): boolean => r.end[i - 1] === r.start[i] && r.end[i] === r.start[i + 1]

const NOMINAL = new Set((['NOUN', 'PROPN', 'PRON'] as const).map(tag => UPOS.indexOf(tag)))
/** A description ends in a noun. */
const trimmed = (r: Reading, from: number, stop: number): number =>
  stop > from + 1 && NOMINAL.has(r.upos[stop - 1]!) ? stop : from
