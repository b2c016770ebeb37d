import { LEGAL_FORMS } from '../../../lexicon/organization-words.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const EXCHANGE =
  /^(?:NASDAQ|NYSE|AMEX|OTC|OTCQX|OTCQB|LSE|LON|AIM|TSX|TSXV|CSE|ASX|NZX|JSE|HKEX|SEHK|SGX|NSE|BSE|TSE|KRX|ETR|FWB|EPA|SIX|BME|MOEX|B3)$/i
const CODE = /^\p{Lu}{1,5}$/u
/** Where a share is traded, behind its code: `GM.N`. */
const MARKET = /^\p{Lu}{1,2}$/u
/** What a wire calls a contract: `LCOc1`. */
const POSSESSIVE = /^['’]s$/
/** A sign, with or without the number. */
const CHANGE = /^[+−–-][\d.]*$/
const CONTRACT = /^\p{Lu}{2,6}c\d{1,2}$/u

/**
 * Drops what a share, an index or a contract is called where it is traded: `(NASDAQ: VLMR)`, `(GM.N)`, `Industrial Average
 * .DJI`, `Brent | LCOc1`, `Exxon Corp's XON`. It is no name, and neither is the code at the end of one (`Barclays Plc | BCS.L`).
 */
export function dropTickers<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { word } = written
  const kept: Name[] = []
  for (const name of names) {
    const { first, last } = name
    if (!isTicker(first, last - 1, written)) kept.push(name)
    else if (last - first > 1 && !(last - first === 2 && CONTRACT.test(word(first + 1))))
      kept.push({ ...name, last: last - 1 })
  }
  return kept
}

/** Whether the last word of a name is such a code; a lone word may be one by what stands before it. */
function isTicker(first: number, at: number, written: Written): boolean {
  const { word, touches, together } = written
  if (at < 1) return false
  const code = word(at)
  if (CONTRACT.test(code)) return true
  if (!CODE.test(code)) return false
  if (first < at) return isTraded(at, written) || isPriced(at, written)
  const before = word(at - 1)
  if (POSSESSIVE.test(before))
    return (
      at > 1 &&
      LEGAL_FORMS.has(
        word(at - 2)
          .toLowerCase()
          .replace('.', ''),
      )
    )
  if (before === ':') return at > 1 && EXCHANGE.test(word(at - 2)) && together(at - 2, at)
  if (before === '.') return touches(at) && !touches(at - 1)
  return before === '(' && isTraded(at, written)
}

/** `Lowe's L, +3.63%`: what the share did stands behind its code. */
const isPriced = (at: number, { count, word }: Written): boolean =>
  at + 3 < count && word(at + 1) === ',' && CHANGE.test(word(at + 2)) && /^[\d.]*%?$/.test(word(at + 3))

/** `GM.N`, with no blank inside. */
const isTraded = (at: number, { count, word, touches }: Written): boolean =>
  at + 2 < count && word(at + 1) === '.' && touches(at + 1) && touches(at + 2) && MARKET.test(word(at + 2))
