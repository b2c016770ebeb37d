import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const EXCHANGE =
  /^(?:NASDAQ|NYSE|AMEX|OTC|OTCQX|OTCQB|LSE|LON|AIM|TSX|TSXV|CSE|ASX|NZX|JSE|HKEX|SEHK|SGX|NSE|BSE|TSE|KRX|ETR|FWB|EPA|SIX|BME|MOEX|B3)$/i
const CODE = /^\p{Lu}{1,5}$/u
/** Where a share is traded, behind its code: `GM.N`. */
const MARKET = /^\p{Lu}{1,2}$/u
/** What a wire calls a contract: `LCOc1`. */
const CONTRACT = /^\p{Lu}{2,6}c\d{1,2}$/u

/**
 * Drops what a share, an index or a contract is called where it is traded: `(NASDAQ: VLMR)`, `(GM.N)`, `Industrial Average
 * .DJI`, `Brent | LCOc1`. It is no name, and neither is the code at the end of one (`Barclays Plc | BCS.L`).
 */
export const dropTickers = <Name extends NameSpan>(names: readonly Name[], written: Written): Name[] =>
  names.flatMap(name => {
    const { first, last } = name
    const { word } = written
    if (last - first === 1) return isTicker(first, written) ? [] : [name]
    if (CONTRACT.test(word(last - 1))) return last - first === 2 ? [] : [{ ...name, last: last - 1 }]
    return CODE.test(word(last - 1)) && isTraded(last - 1, written) ? [{ ...name, last: last - 1 }] : [name]
  })

function isTicker(at: number, written: Written): boolean {
  const { word, touches, together } = written
  if (at < 1) return false
  if (CONTRACT.test(word(at))) return true
  if (!CODE.test(word(at))) return false
  const isQuoted = at > 1 && word(at - 1) === ':' && EXCHANGE.test(word(at - 2)) && together(at - 2, at)
  const isIndex = word(at - 1) === '.' && touches(at) && !touches(at - 1)
  return isQuoted || isIndex || (word(at - 1) === '(' && isTraded(at, written))
}

/** `GM.N`, with no blank inside. */
const isTraded = (at: number, { count, word, touches }: Written): boolean =>
  at + 2 < count && word(at + 1) === '.' && touches(at + 1) && touches(at + 2) && MARKET.test(word(at + 2))
