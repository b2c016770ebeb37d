import { NOUNS, UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet } from './hash.ts'
import { isNameInMarks } from './no-content.ts'
import type { Reading } from './reading.ts'

const LINKS = formSet('in during at on via through')
/** What words are spoken or written in. Source: our own list. */
const OCCASIONS = formSet(
  'statement interview tweet email e-mail speech briefing conference press-conference post release letter memo testimony filing hearing broadcast podcast video sermon keynote webcast note message',
)
/** Of these a clause is taken out as well: nobody says what somebody else does in a statement. */
const UTTERANCES = formSet('statement interview tweet email e-mail')
const NOMINAL = new Set(
  (['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART'] as const).map(tag => UPOS.indexOf(tag)),
)
const DETERMINERS = XPOS.map(tag => tag === 'DT' || tag === 'PRP$' || tag === 'NNP')
const INDEFINITE = formSet('a an')
const POSSESSIVE = XPOS.indexOf('PRP$')
const COMMA = XPOS.indexOf(',')
/** Tokens from the preposition to the occasion, and from there to the end. Set by hand. */
const LONGEST_PHRASE = 6
const LONGEST_REST = 10

/** `announced her departure | at a tearful press conference on Monday`: where and how it was said ends what is said. */
export function endsAtOccasion(r: Reading, cue: number, piece: Piece): Piece {
  const { start } = piece
  const last = beforeProgramme(r, cue, piece)
  if (start < cue || r.quoted[last - 1]! >= 0) return piece
  for (let i = last - 1; i > Math.max(start + 2, last - LONGEST_REST); i--) {
    if (r.verbs[i + 1] !== r.verbs[i] || r.isInk[i] === 0 || r.quoted[i]! >= 0) return piece
    // `an e-mail account` is no e-mail
    if (!OCCASIONS.has(r.form[i]!) || NOUNS.has(r.upos[i + 1]!)) continue
    let link = i - 1
    while (
      link > start &&
      i - link < LONGEST_PHRASE &&
      (NOMINAL.has(r.upos[link]!) || r.xpos[link] === POSSESSIVE)
    )
      link--
    if (link - start < 2 || !LINKS.has(r.form[link]!) || !DETERMINERS[r.xpos[link + 1]!]) continue
    const isClause = r.verbs[link] !== r.verbs[start]
    if (isClause && !(UTTERANCES.has(r.form[i]!) && INDEFINITE.has(r.form[link + 1]!))) return piece
    return { start, end: r.xpos[link - 1] === COMMA ? link - 1 : link }
  }
  return piece
}

const ON = formSet('on during')
/** `(criticized the plan during an interview) | on Delta's “Today”`: where the name of a programme in marks begins with what hangs it there, else the end. */
function beforeProgramme(r: Reading, cue: number, { start, end }: Piece): number {
  const span = r.quoted[end - 1]!
  if (span < 0 || r.inner.last[span] !== end || r.inner.first[span]! <= start) return end
  if (!isNameInMarks(r, r.inner.first[span]!, end)) return end
  const open = r.outer.first[span]!
  for (let i = open - 1; i > Math.max(cue, open - LONGEST_PHRASE); i--) if (ON.has(r.form[i]!)) return i
  return end
}

const IN_PROGRAMME = formSet("on in for 's ’s ' ’")
/** `Speaking on Delta's | “This Day,” | Orr said it was bad`: a name in marks left of who speaks is where it was said. */
export function isProgramme(r: Reading, cue: number, { start, end }: Piece): boolean {
  const span = r.quoted[start]!
  if (span < 0 || end > cue || r.inner.first[span] !== start || r.inner.last[span] !== end) return false
  const open = r.outer.first[span]! - 1
  return (
    open >= 0 &&
    r.sentence[open] === r.sentence[start] &&
    IN_PROGRAMME.has(r.form[open]!) &&
    r.verbs[end] === r.verbs[start] &&
    isNameInMarks(r, start, end - (r.xpos[end - 1] === COMMA ? 1 : 0))
  )
}
