import { STATE_ABBREVIATIONS } from '../../../lexicon/state-abbreviations.ts'
import type { NameSpan } from '../spans.ts'
import { PARTY } from './party-tags.ts'
import type { Written } from './written.ts'

/** The title of the second of two that a chain took for one: `Queen Anna II and | Prince Oskar`. */
const TITLE = /^(?:Prince(?:ss)?|King|Queen|Pope|Lord|Lady|Sir|Dame|Duke|Duchess|Emperor|Empress)$/
/** Short forms of states that end with a full stop. */
const STATES = new Set(
  STATE_ABBREVIATIONS.flatMap(({ short }) => short).filter(form => /^\p{Lu}\p{Ll}+\.$/u.test(form)),
)

/**
 * Cuts people that a chain took in one with what stands beside them: two with a title each, the state of a dateline (`CASA
 * GRANDE, Ariz. | Ann Roe`), a party in brackets.
 */
export const cutTwoPeople = <Name extends NameSpan>(names: readonly Name[], written: Written): Name[] =>
  names.flatMap(name => (name.type === 'PER' && name.last - name.first > 1 ? cut(name, written) : [name]))

function cut<Name extends NameSpan>(name: Name, { word }: Written): Name[] {
  const { first, last } = name
  if (first > 0 && word(first - 1) === ',' && STATES.has(word(first))) return [{ ...name, first: first + 1 }]
  for (let i = first + 1; i + 1 < last; i++) {
    // `Ann Roe [R-Fla.]`
    if (word(i) === '[' && PARTY.test(word(i + 1))) return [{ ...name, last: i }]
    if (word(i) === 'and' && i + 2 < last && TITLE.test(word(i + 1)))
      return [
        { ...name, last: i },
        { ...name, first: i + 2 },
      ]
  }
  return [name]
}
