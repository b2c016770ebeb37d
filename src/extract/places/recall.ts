import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { lookUp } from '../../gazetteer/known.ts'
import { DEMONYMS } from '../../lexicon/demonyms.ts'
import { NO_PLACES } from '../../lexicon/place-cues.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { UPOS } from '../../model/tags.ts'
import { isNumbered } from './checks.ts'
import {
  hasInhabitant,
  hasLocative,
  hasStateAfter,
  hasTownspeople,
  isBare,
  isDateline,
  VILLAGE,
} from './cues.ts'
import { isInState } from './in-state.ts'
import type { Named } from './named.ts'

/** Words that the name of a place which the recogniser missed may have. */
const LONGEST = 4
/** Inhabitants from which a name of several words is taken for a town without a cue. Set by hand. */
const TOWN = 15_000
/** Short forms that are nothing but a state or a country. */
const ALWAYS = new Set(
  'NSW U.S. U.K. UK USA U.S.A. UAE Calif. Fla. Ga. Mich. Minn. Tenn. Conn. Okla. Wis. Ky. Va. N.J. N.Y. N.C. S.C. N.D. S.D. N.H. N.M. R.I. W.Va. D.C.'.split(
    ' ',
  ),
)
/** Short forms that are other things too, or end a sentence: a state where a small letter follows (`a missing Ill. man`). */
const BEFORE_SMALL = new Set(
  'Ala. Ariz. Ark. Colo. Ill. Ind. Kan. Md. Mo. Neb. Nev. Ore. Pa. Tex. Vt. Wyo.'.split(' '),
)
const [PROPN, NOUN] = [UPOS.indexOf('PROPN'), UPOS.indexOf('NOUN')]
const CAPITAL = /^\p{Lu}/u

/**
 * Names of places that the recogniser left out or took for something else, where the words around leave
 * little doubt: `in Thurso`, an `Tulsa man`, a name that is a place elsewhere in the article.
 */
export function findMissed(
  analysis: Analysis,
  taken: Uint8Array,
  named: Named,
  gazetteer: Gazetteer,
): Span[] {
  const { tokens } = analysis
  const found: Span[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i] || !isCapital(analysis, i)) continue
    if (isShortState(analysis, i) && standsAlone(analysis, i)) {
      found.push({ start: tokens.start[i]!, end: tokens.end[i]! })
      continue
    }
    const last = findName(analysis, i, taken, named, gazetteer)
    if (last < 0) {
      // the rest of a longer name is no name; `A` of `A Tulsa man` is no part of one
      while (tokens.upos[i] === PROPN && i + 1 < tokens.count && !taken[i + 1] && isNext(analysis, i)) i++
      continue
    }
    found.push({ start: tokens.start[i]!, end: tokens.end[last - 1]! })
    i = last - 1
  }
  return found
}

const isShortState = (analysis: Analysis, i: number) =>
  ALWAYS.has(analysis.word(i)) || (BEFORE_SMALL.has(analysis.word(i)) && hasSmallBehind(analysis, i))
const hasSmallBehind = ({ text, tokens }: Analysis, i: number) =>
  /^ \p{Ll}/u.test(text.slice(tokens.end[i]!, tokens.end[i]! + 2))

/** Not the `Va.` of `W.Va.` nor the `US` of `US-61`. */
const standsAlone = ({ text, tokens }: Analysis, i: number) =>
  text[tokens.start[i]! - 1] !== '.' && text[tokens.end[i]!] !== '-'

/** Looks at a code unit before it asks for the word: most tokens begin with a small letter. */
function isCapital({ text, tokens, word }: Analysis, i: number): boolean {
  const unit = text.charCodeAt(tokens.start[i]!)
  return unit < 128 ? unit >= 65 && unit <= 90 : CAPITAL.test(word(i))
}

/** The next word is capitalised and stands one space apart. */
const isNext = (analysis: Analysis, i: number) =>
  analysis.tokens.start[i + 1] === analysis.tokens.end[i]! + 1 &&
  analysis.text[analysis.tokens.end[i]!] === ' ' &&
  isCapital(analysis, i + 1)

/**
 * `Woodbridge` of `a Woodbridge man`, `Alliance` of `found in Alliance`, whatever the tagger takes them for: the capital
 * says that it is a name, and what stands around that it is a place.
 */
function isName(analysis: Analysis, i: number): boolean {
  const { tokens } = analysis
  if (i === 0 || tokens.sentence[i] !== tokens.sentence[i - 1]) return false
  return hasLocative(analysis, i, true) || hasTownspeople(analysis, i + 1)
}

/** The token behind the longest run of capitalised words that is a place by name and by context; -1 where none is. */
function findName(
  analysis: Analysis,
  first: number,
  taken: Uint8Array,
  named: Named,
  gazetteer: Gazetteer,
): number {
  let longest = first + 1
  while (
    longest - first < LONGEST &&
    longest < taken.length &&
    !taken[longest] &&
    isNext(analysis, longest - 1)
  )
    longest++
  const runsOn = longest < taken.length && isNext(analysis, longest - 1)
  const { tokens, text } = analysis
  let located: boolean | undefined
  for (let last = longest; last > first; last--) {
    if (last - first === 1 && tokens.upos[first] !== PROPN && !isName(analysis, first)) continue
    if (last === longest && runsOn) continue
    const inhabited = hasInhabitant(analysis, last)
    if (last < longest && !inhabited) continue
    const written = text.slice(tokens.start[first]!, tokens.end[last - 1]!)
    if (isInState(written, text, tokens.end[last - 1]!, gazetteer)) return last
    const lower = written.toLowerCase()
    if (NO_PLACES.has(lower)) continue
    located ??= hasLocative(analysis, first, true)
    if (named.places.has(written) && !named.people.has(written)) return last
    const cued =
      located ||
      inhabited ||
      hasStateAfter(text, tokens.end[last - 1]!) ||
      isDateline(text, tokens.start[first]!, tokens.end[last - 1]!)
    if (last - first === 1 && !cued) {
      // `Heathrow reopened`: nothing else is called so
      if (!named.people.has(written) && lookUp(gazetteer, written)?.facility) return last
      continue
    }
    const known = DEMONYMS.has(lower) ? null : lookUp(gazetteer, written)
    if (!known || named.people.has(written)) continue
    if (last - first === 1 && isNumbered(written, text, tokens.end[first]!)) continue
    // `in Cricket report`
    if (last - first === 1 && !inhabited && known.population < TOWN && tokens.upos[last] === NOUN) continue
    if (last - first === 1 && !known.large) {
      if (!inhabited && !isBare(analysis, first, last)) continue
      // `in Wake of`, `Outside Colon`, `in Time`: no small town has the word that the tagger knows
      if (tokens.upos[first] !== PROPN && known.population < TOWN) continue
    }
    if (cued && (known.large || known.county || known.population >= VILLAGE)) return last
    if (last - first > 1 && (known.large || known.population >= TOWN)) return last
  }
  return -1
}
