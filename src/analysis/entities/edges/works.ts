import { BEFORE_WORK, WORK_NOUNS } from '../../../lexicon/work-words.ts'
import type { EntitySpan } from '../../../model/analysis.ts'
import type { Written } from './written.ts'

const OPENING = /^["“‘]$/
const CLOSING = /^["”’]$/
const CAPITAL = /^\p{Lu}/u
/** Small words of titles. */
const SMALL = /^(?:a|an|and|at|by|for|from|in|into|of|on|or|the|to|with|['’]s)$/
/** Behind a title that stands between commas the sentence goes on. */
const CLOSES = /^[,.;]$/
/** Words of a title, at most. */
const MOST = 8

/**
 * Names in the title of a work are spoken of by nobody: `her latest film, Anna Keller in Boomland, opens`, `the opera
 * “Irma”`. A work stands before it, between commas only one that is somebody's or the latest: `In the book, Smith, a spy,
 * says` has none.
 */
export function renameTitled(names: readonly EntitySpan[], written: Written): EntitySpan[] {
  const { count, word, together } = written
  let end = 0
  const inTitle = (name: EntitySpan): EntitySpan => ({ ...name, type: 'MISC', source: 'title' })
  return names.map(name => {
    const { first, last } = name
    if (first < end && last <= end) return inTitle(name)
    let open = first - 1
    while (open > 0 && first - open <= MOST && (CAPITAL.test(word(open)) || SMALL.test(word(open)))) open--
    if (open < 1 || !WORK_NOUNS.has(word(open - 1)) || !together(open - 1, first)) return name
    const isQuoted = OPENING.test(word(open))
    if (!isQuoted && word(open) !== ',') return name
    let close = open + 1
    while (
      close < count &&
      close - open <= MOST &&
      together(open, close) &&
      (CAPITAL.test(word(close)) || SMALL.test(word(close)))
    )
      close++
    const isTitle =
      close < count && close > open + 1 && (isQuoted ? CLOSING : CLOSES).test(word(close)) && last <= close
    // `In his second novel, Peter Lang at Sea,`: more than a name, so that it is nobody whom the book has
    const isMore = isTitle && (open + 1 < first || last < close)
    if (!isTitle || !(isQuoted || isOwn(open - 1, isMore, written))) return name
    end = close
    return inTitle(name)
  })
}

/** `his latest film`, `the author's second novel`, with no preposition before unless more than a name stands behind: that is its title. */
function isOwn(noun: number, isMore: boolean, { word, together }: Written): boolean {
  let i = noun - 1
  while (i >= 0 && together(i, noun) && BEFORE_WORK.has(word(i).toLowerCase())) i--
  const isOf = i >= 0 && /^(?:his|her|their|my|our|its|['’]s)$/i.test(word(i))
  const isNamed = i < noun - 1 && i >= 0 && /^(?:the|a)$/i.test(word(i))
  if (!isOf && !isNamed) return false
  return (
    isMore ||
    i === 0 ||
    !together(i - 1, i) ||
    !/^(?:in|for|of|to|from|about|on|with|during|at|by)$/i.test(word(i - 1))
  )
}
