import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Last words of what only an index is called. */
const INDEX = /^(?:Average|Composite|Index|Indices|Averages)$/
/** Indices that are called by one word or two. */
const NAMED =
  /^(?:Nikkei|Dax|DAX|FTSE|CAC|Hang Seng|Kospi|KOSPI|Sensex|Nifty|Stoxx|STOXX|Topix|TOPIX|Bovespa|Ibex|IBEX|Nasdaq|Dow|Dow Jones|S&P)$/
/** What an index does, and what goes on with it. */
const BEHIND =
  /^(?:index|indices|futures|average|averages|composite|industrial|industrials|fell|rose|gained|lost|dropped|slipped|climbed|jumped|closed|ended|eased|edged|added|slid|tumbled|rallied|surged|sank|was|is|ticked|advanced|declined|shed|Industrial|Composite|Average|Index|\p{Nd}.*)$/u

const OIL = 'Brent'
/** `Brent crude`, which sounds like somebody. */
const isCrude = ({ first, last }: NameSpan, { count, word }: Pick<Written, 'count' | 'word'>): boolean =>
  word(first) === OIL &&
  last - first === 1 &&
  last < count &&
  /^(?:crude|Crude|futures|oil|blend)$/.test(word(last))

/** An index is no organization: `Dow Jones Industrial Average`, `the Nikkei fell`. Where nothing says that it is one, it may be a paper or an exchange. */
export const renameIndices = <Name extends NameSpan>(
  names: readonly Name[],
  { count, word }: Written,
): Name[] => {
  let ends = -1
  const isOil = names.some(name => isCrude(name, { count, word }))
  const isBrents = isOil && names.some(({ first, last }) => last - first > 1 && word(first) === OIL)
  return names.map(name => {
    const { first, last, type } = name
    if (word(first) === 'Russell' && last < count && last - first === 1 && /^[123]000$/.test(word(last)))
      return { ...name, type: 'MISC' }
    if (isOil && !isBrents && last - first === 1 && word(first) === OIL) return { ...name, type: 'MISC' }
    // `Kospi Index (KOSPI)`
    if (ends >= 0 && first === ends + 1 && word(ends) === '(') return { ...name, type: 'MISC' }
    if (type !== 'ORG' || last - first > 4) return name
    const isLong = last - first > 1 && INDEX.test(word(last - 1))
    const written = last - first === 1 ? word(first) : `${word(first)} ${word(first + 1)}`
    const isShort = last - first <= 2 && NAMED.test(written) && last < count && BEHIND.test(word(last))
    if (!isLong && !isShort) return name
    ends = last
    return { ...name, type: 'MISC' }
  })
}
