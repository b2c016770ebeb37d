import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const DOTTED = /^(?:\p{Lu}\.){2,}$/u
const CAPITAL = /^\p{Lu}/u

/** Cuts two acronyms with full stops apart that small words join: `the S.E.C. | for the | N.L.R.B.`. */
export function cutDotted<Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] {
  const isJoint = ({ first, last }: NameSpan) =>
    last - first > 2 && DOTTED.test(word(first)) && DOTTED.test(word(last - 1))
  if (!names.some(isJoint)) return [...names]
  return names.flatMap(name => {
    const { first, last } = name
    if (!isJoint(name)) return [name]
    for (let i = first + 1; i < last - 1; i++) if (CAPITAL.test(word(i))) return [name]
    return [
      { ...name, last: first + 1, type: 'ORG' },
      { ...name, first: last - 1, type: 'ORG' },
    ]
  })
}
