import { SENTENCE_STARTERS } from '../../../lexicon/abbreviations.ts'
import type { EntitySpan } from '../../../model/analysis.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import { FNV_BASIS } from '../../../text/hash.ts'
import { hashSpan, isMostly, isSurely, KNOWN } from '../decision/known.ts'
import { chain, hashWord } from '../hash.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import { FIRMS_ONLY } from './legal-forms.ts'
import type { Written } from './written.ts'

const ORG = ENTITY_TYPES.indexOf('ORG')
const DOTTED = /^(?:\p{Lu}\.){3,7}$/u
/** `3M` */
const NUMBERED = /^\d{1,2}\p{Lu}$/u
const AS_FIRM = /^(?:in|at|of|for|with|by|from|and|to)$/i
/** How sure a name is that only a list has. Set by hand. */
const CONFIDENCE = 0.77
/** Others take it for one as often as not seldom, of 0 to 3. */
const SURE = 3

/**
 * Acronyms with full stops (`the N.A.A.C.P.`) and firms with a number (`3M said`, `a 7-Eleven`) that a list has and the chain passed over or
 * took for something else; and words in capitals before the form of a firm (`as did Stora Enso Oyj`).
 */
export function addMissed(
  names: readonly EntitySpan[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): EntitySpan[] {
  const { count, word } = written
  const fresh = new Map<number, EntitySpan>()
  let next = 0
  for (let i = 0; i < count; i++) {
    while (next < names.length && names[next]!.last <= i) next++
    const covering = names[next]
    if (covering && covering.first <= i && (covering.type === 'ORG' || covering.last - covering.first > 1))
      continue
    if (FORMS.has(words[i]!)) {
      const firm = firmBefore(i, names[next - 1]?.last ?? 0, written)
      if (firm >= 0)
        fresh.set(firm, { first: firm, last: i + 1, type: 'ORG', source: 'article', confidence: CONFIDENCE })
      continue
    }
    const first = written.unit(i)
    const isDigit = first >= 0x30 && first <= 0x39
    if (isDigit && isHyphened(i, written)) {
      if (isSurely(lookUp(lexicon.names, hashSpan(words, i, i + 3)), ORG, SURE))
        fresh.set(i, { first: i, last: i + 3, type: 'ORG', source: 'list', confidence: CONFIDENCE })
      continue
    }
    if (!isDigit && !written.isDotted(i)) continue
    const known = isDigit
      ? NUMBERED.test(word(i)) && isUsedAsFirm(i, written)
        ? lookUp(lexicon.names, hashSpan(words, i, i + 1))
        : 0
      : DOTTED.test(word(i))
        ? lookUp(lexicon.names, chain(FNV_BASIS, hashWord(word(i).replaceAll('.', ''))))
        : 0
    if ((known & KNOWN.ORGANIZATION) !== 0 && (isDigit || isMostly(known, ORG)))
      fresh.set(i, { first: i, last: i + 1, type: 'ORG', source: 'list', confidence: CONFIDENCE })
  }
  if (fresh.size === 0) return [...names]
  return [...names.filter(({ first }) => !fresh.has(first)), ...fresh.values()].sort(
    (a, b) => a.first - b.first,
  )
}

const FORMS = new Set(FIRMS_ONLY.map(hashWord))
const CAPITALISED = /^\p{Lu}[\p{L}&'’.-]*$/u
/** What opens a sentence with a capital and no name. */
const OPENERS = new Set(SENTENCE_STARTERS.split(' '))
/** Words of a firm's name before its form, at most. */
const LONGEST = 4

/** Where the words in capitals begin that stand right before a form of firms, behind the token `limit`; -1 where none do. */
function firmBefore(form: number, limit: number, { word, together }: Written): number {
  const isPart = (i: number) =>
    together(i, form) && CAPITALISED.test(word(i)) && !OPENERS.has(word(i).toLowerCase())
  let first = form
  while (first > limit && form - first < LONGEST && isPart(first - 1)) first--
  return first < form ? first : -1
}

/** `7-Eleven` */
const isHyphened = (i: number, { count, word, touches }: Written): boolean =>
  i + 2 < count && word(i + 1) === '-' && touches(i + 1) && touches(i + 2) && CAPITALISED.test(word(i + 2))

/** `3M said`, `shares in 3M fell`; not `3M people`, `$3M`. */
function isUsedAsFirm(i: number, { count, word, touches, isVerb }: Written): boolean {
  if (touches(i)) return false
  if (i + 1 < count && (isVerb(i + 1) || /^['’]s$/.test(word(i + 1)))) return true
  const isEnd = i + 1 >= count || /^[.,;:)]$/.test(word(i + 1))
  return isEnd && i > 0 && AS_FIRM.test(word(i - 1))
}
