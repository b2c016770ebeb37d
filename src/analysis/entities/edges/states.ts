import { STATE_ABBREVIATIONS } from '../../../lexicon/state-abbreviations.ts'
import type { Tokens } from '../../../model/analysis.ts'
import type { NameSpan } from '../spans.ts'

const bare = (written: string) => written.replace(/\s/g, '')
/** With a full stop at their end. */
const FORMS = new Set(
  STATE_ABBREVIATIONS.flatMap(({ short }) => short)
    .map(bare)
    .filter(form => form.endsWith('.')),
)
/** Those with several full stops, which nothing else has: `W.Va.`. */
const SHORT = new Set([...FORMS].filter(form => form.indexOf('.') < form.length - 1))
const PARTY = /^[DRIL][-‐‑–]/

/** A short form of a state is that state, whatever it looked like (`CHARLESTON, W.Va. - Ann Kell`); with a party before it nothing. */
export const renameStates = <Name extends NameSpan>(
  names: readonly Name[],
  text: string,
  { start, end }: Tokens,
): Name[] =>
  names.flatMap(name => {
    const { first, last, type } = name
    if (type === 'LOC' || last - first > 4 || text[end[last - 1]! - 1] !== '.') return [name]
    const written = bare(text.slice(start[first], end[last - 1]))
    // `John McCain (Ariz.)`
    const isBracketed = text[start[first]! - 1] === '(' && text[end[last - 1]!] === ')'
    if (SHORT.has(written) || (isBracketed && FORMS.has(written))) return [{ ...name, type: 'LOC' }]
    return PARTY.test(written) && SHORT.has(written.slice(2)) ? [] : [name]
  })
