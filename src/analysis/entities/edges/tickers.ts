import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const EXCHANGE =
  /^(?:NASDAQ|NYSE|AMEX|OTC|OTCQX|OTCQB|LSE|LON|AIM|TSX|TSXV|CSE|ASX|NZX|JSE|HKEX|SEHK|SGX|NSE|BSE|TSE|KRX|ETR|FWB|EPA|SIX|BME|MOEX|B3)$/i

/** Drops what a share is called where it is traded (`(NASDAQ: VLMR)`): no name. */
export const dropTickers = <Name extends NameSpan>(
  names: readonly Name[],
  { word, together }: Written,
): Name[] =>
  names.filter(
    ({ first, last }) =>
      last - first > 1 ||
      first < 2 ||
      word(first - 1) !== ':' ||
      !EXCHANGE.test(word(first - 2)) ||
      !together(first - 2, first),
  )
