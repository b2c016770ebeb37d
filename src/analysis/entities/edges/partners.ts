import { ORGANIZATION_NOUNS } from '../../../lexicon/descriptions.ts'
import { FIRMS_OF_PARTNERS } from '../../../lexicon/firms-like-people.ts'
import type { NameSpan } from '../spans.ts'
import { LEGAL_FORM } from './legal-forms.ts'
import type { Written } from './written.ts'

const CAPITAL = /^\p{Lu}/u
const SURNAME = /^\p{Lu}\p{Ll}/u
const OF_PARTNERS = /^(?:LLP|L\.L\.P\.?|LLC|PLLC|PC|P\.C\.?)$/
const FIRM =
  /^(?:firm|lawyers?|attorneys?|solicitors|partners?|counsel|bank|broker|brokerage|dealer|dealers|publisher|auditors?|accountants|architects)$/i
const LINK = /^(?:at|of|for|with|from)$/
/** Partners in front of the last two, at most, and words of one in front of a firm with a legal form. */
const [MOST, MOST_WORDS] = [4, 3]

/**
 * Firms of partners: a person whose name holds `&` is one (`Wilson Sonsini Goodrich & Rosati`); to one that has a legal form
 * belongs whoever stands before its `&` (`Brenner & | Katz LLP`); who is listed in front belongs to it where its form or what
 * stands before says that it has partners (`lawyers at Holt, | Ames & Rudd LLC`). Lone surnames with a comma and `&` between
 * them are one as well (`Harlow, | Teague & | Stein`), and so are two that are known for one (`Duff and | Phelps`).
 */
export function joinPartners<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const joined: Name[] = []
  for (const name of names) {
    const before = joined.at(-1)
    if (before && before.last >= name.last) continue
    if (before && isPair(name, before, names, written)) {
      joined[joined.length - 1] = { ...name, first: before.first, type: 'ORG' }
      continue
    }
    const first =
      name.type === 'ORG' || name.type === 'PER' ? partnersFrom(name, joined, written) : name.first
    while (joined.length > 0 && joined.at(-1)!.last > first) joined.pop()
    const isJoint = first < name.first || holdsAnd(name, written)
    joined.push(isJoint && name.type === 'PER' ? { ...name, first, type: 'ORG' } : { ...name, first })
  }
  return joined
}

/** Whether a name and the lone word that a link joins to it are one firm. */
function isPair(name: NameSpan, before: NameSpan, names: readonly NameSpan[], written: Written): boolean {
  if (before.last - before.first > 1 || before.last !== name.first - 1) return false
  const link = written.word(before.last)
  if (link !== 'and' && link !== '&') return false
  if (isKnownPair(name, before, written)) return true
  return (
    link === 'and' && (isPairOfPartners(name, before, written) || isFormedPair(name, before, names, written))
  )
}

/** `attorneys from Abell and | Fenster`, `dealer Gill and | Duffe`: two lone surnames behind what firms are. */
const isPairOfPartners = (name: NameSpan, before: NameSpan, written: Written): boolean =>
  name.type === 'PER' &&
  before.type === 'PER' &&
  name.last - name.first === 1 &&
  SURNAME.test(written.word(before.first)) &&
  FIRMS_OF_TWO.test(written.word(before.first - 1)) &&
  isSaid(before.first, written)

/** `Duff and | Phelps`, which news names as a firm wherever the two stand together. */
const isKnownPair = (name: NameSpan, before: NameSpan, { word }: Written): boolean =>
  (name.type === 'PER' || name.type === 'ORG') &&
  FIRMS_OF_PARTNERS.has(`${word(before.first)} ${word(name.first)}`.toLowerCase())

/** `Sorrel and | Vining Inc` where neither is anything by itself in the article. */
function isFormedPair(
  name: NameSpan,
  before: NameSpan,
  names: readonly NameSpan[],
  { word, together }: Written,
): boolean {
  if (name.type !== 'ORG' || name.last - name.first !== 2 || before.type !== 'PER') return false
  if (!LEGAL_FORM.test(word(name.last - 1)) || !together(before.first, name.first)) return false
  const [one, other] = [word(before.first), word(name.first)]
  if (!SURNAME.test(one) || !SURNAME.test(other)) return false
  return names.every(({ first, last }) => {
    if (first === before.first || first === name.first) return true
    if (last - first > 1) return word(last - 1) !== one && word(first) !== other
    // each beside the other again
    return word(first) === one
      ? word(first + 1) === 'and'
      : word(first) !== other || word(first - 1) === 'and'
  })
}
/** No `lawyers for Abell and Fenster`. */
const FIRMS_OF_TWO = /^(?:at|from|firm|broker|brokerage|dealer|publisher)$/

function holdsAnd({ first, last }: NameSpan, { word }: Written): boolean {
  for (let i = first + 1; i < last - 1; i++) if (word(i) === '&') return true
  return false
}

/** Where the partners begin that end in a name, or where the name does. `before` are the names in front. */
function partnersFrom(name: NameSpan, before: readonly NameSpan[], written: Written): number {
  const { first, last, type } = name
  const { word, together } = written
  const hasForm = type === 'ORG' && last - first > 1 && LEGAL_FORM.test(word(last - 1))
  let from = first
  while (from > 1 && word(from - 1) === '&' && CAPITAL.test(word(from - 2))) {
    const least = hasForm ? Math.max(0, from - 1 - MOST_WORDS) : from - 2
    from -= 2
    while (from > least && CAPITAL.test(word(from - 1)) && together(from - 1, first)) from--
  }
  const isWhole = holdsAnd(name, written)
  if (from === first && !isWhole) return first
  const list = listFrom(from, before, written)
  if (isWhole || hasForm)
    return list < from && (isSaid(list, written) || OF_PARTNERS.test(word(last - 1))) ? list : from
  if (last - first > 1 || !SURNAME.test(word(from))) return first
  if (isSaid(list, written)) return list
  if (list === from && isOfCompany(last, written)) return from
  // `Pfizer, Johnson & Johnson`
  if (word(from) === word(first)) return from
  const isOther = before.some(other => other.type !== 'PER' && other.first >= list && other.last <= from)
  return list < from && !isOther ? list : first
}

/** Words from the name of a firm to the noun that says what it is. */
const REACH = 2
/** `Harris & Boyle | homewares chain` */
function isOfCompany(last: number, { count, word, together }: Written): boolean {
  for (let i = last; i < Math.min(count, last + REACH) && together(last - 1, i); i++) {
    if (!/^\p{Ll}/u.test(word(i))) return false
    if (ORGANIZATION_NOUNS.get(word(i).replace(/s$/, '')) === null) return true
  }
  return false
}

/** Where lone surnames with commas begin that stand in front of a token, or the token itself. */
function listFrom(from: number, before: readonly NameSpan[], { word, together }: Written): number {
  let list = from
  for (let n = 0; n < MOST && list > 1 && word(list - 1) === ',' && together(list - 2, from); n++) {
    const partner = list - 2
    const isInside = before.some(({ first, last }) => first < partner && partner < last)
    if (!SURNAME.test(word(partner)) || isInside) break
    list = partner
  }
  return list
}

/** Whether a firm is spoken of in front of a token: `lawyers at`. */
const isSaid = (from: number, { word }: Written): boolean =>
  from > 1 && (FIRM.test(word(from - 1)) || (LINK.test(word(from - 1)) && FIRM.test(word(from - 2))))
