import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const CAPITAL = /^\p{Lu}\p{Ll}/u
const OF_PARTNERS = /^(?:LLP|L\.L\.P\.?|LLC|PLLC|PC|P\.C\.?)$/
const FIRM = /^(?:firm|lawyers?|attorneys?|solicitors|partners?|counsel)$/i
const LINK = /^(?:at|of|for|with|from)$/
/** Partners in front of the last two, at most. */
const MOST = 4

/**
 * Firms of partners: a person whose name holds `&` is one (`Wilson Sonsini Goodrich & Rosati`), and who is listed in front of
 * one belongs to it where its form or what stands before says that it has partners (`lawyers at Holt, | Ames & Rudd LLC`).
 */
export function joinPartners<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { word } = written
  const joined: Name[] = []
  for (const name of names) {
    const { last, type } = name
    let and = name.first + 1
    while (and < last - 1 && word(and) !== '&') and++
    if (and >= last - 1 || (type !== 'ORG' && type !== 'PER')) {
      joined.push(name)
      continue
    }
    const first = partnersFrom(name, written)
    while (joined.length > 0 && joined.at(-1)!.first >= first) joined.pop()
    joined.push({ ...name, first, type: 'ORG' })
  }
  return joined
}

/** Where the list of partners begins that ends in a name, or where the name does. */
function partnersFrom({ first, last }: NameSpan, { word, together }: Written): number {
  let from = first
  for (let n = 0; n < MOST && from > 1 && word(from - 1) === ',' && together(from - 2, first); n++) {
    if (!CAPITAL.test(word(from - 2))) break
    from -= 2
  }
  if (from === first) return first
  const isSaid =
    from > 1 && (FIRM.test(word(from - 1)) || (LINK.test(word(from - 1)) && FIRM.test(word(from - 2))))
  return isSaid || OF_PARTNERS.test(word(last - 1)) ? from : first
}
