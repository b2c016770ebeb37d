import type { EntitySpan } from '../../../model/analysis.ts'
import { ENTITY_TYPES, UPOS } from '../../../model/tags.ts'
import { FNV_BASIS } from '../../../text/hash.ts'
import { hashSpan, isMostly, KNOWN } from '../decision/known.ts'
import { chain, hashWord } from '../hash.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { Written } from './written.ts'

const ORG = ENTITY_TYPES.indexOf('ORG')
const DOTTED = /^(?:\p{Lu}\.){3,7}$/u
/** `3M` */
const NUMBERED = /^\d{1,2}\p{Lu}$/u
const SPOKEN = new Set((['VERB', 'AUX'] as const).map(tag => UPOS.indexOf(tag)))
const AS_FIRM = /^(?:in|at|of|for|with|by|from|and|to)$/i
/** How sure a name is that only a list has. Set by hand. */
const CONFIDENCE = 0.77

/** Acronyms with full stops (`the N.A.A.C.P.`) and firms with a number (`3M said`) that a list has and the chain passed over or took for something else. */
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
    const first = written.unit(i)
    const isDigit = first >= 0x30 && first <= 0x39
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

/** `3M said`, `shares in 3M fell`; not `3M people`, `$3M`. */
function isUsedAsFirm(i: number, { count, word, touches, upos }: Written): boolean {
  if (touches(i)) return false
  if (i + 1 < count && (SPOKEN.has(upos(i + 1)) || /^['’]s$/.test(word(i + 1)))) return true
  const isEnd = i + 1 >= count || /^[.,;:)]$/.test(word(i + 1))
  return isEnd && i > 0 && AS_FIRM.test(word(i - 1))
}
