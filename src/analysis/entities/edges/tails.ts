import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** What somebody is called by an opponent, and what an acronym says he is: `Crooked Hillary`, `MVP Newton`. */
const EPITHET =
  /^(?:Crooked|Sleepy|Lyin['’]?|Lying|Crazy|Cheatin['’]?|Goofy|Sneaky|Shady|MVP|CEO|CFO|COO|CTO|PM|VP|MP|MEP|MSP|QB|AG|DI|PC|DS|WATCH|RIP|Republicans?|Democrats?)$/
/** A profession with the capital of a sentence. */
const SCIENTIST = /^\p{Lu}\p{Ll}{3,}(?:ologist|ographer|iatrist)$/u
/** Which of a family one is: `Amos Tillery | II`, `King | , Jr.` */
const GENERATION = /^(?:Jr|Sr|II|III|IV)\.?$/
/** `Ernst and Young's | Sanjay Mehta` */
const POSSESSIVE = /^['’]s$/
/** Whose picture it is: `Melania | GETTY`. */
const CREDIT = /^(?:GETTY|REUTERS|AP|AFP|EPA|ALAMY|SHUTTERSTOCK|PA|REX|WENN)$/
const MARK = /^['’]$/
/** A party's initial in brackets behind a politician: `(D)`. */
const PARTY = /^[DRIL]$/

/** Cuts off people what is in front of and behind their names, and takes in what tells father from son; drops `(D)` behind them. */
export function cutTails<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { count, word } = written
  return names.flatMap((name, k) => {
    const { first, last, type } = name
    if (last - first === 1 && PARTY.test(word(first))) {
      const isTag = first > 0 && last < count && word(first - 1) === '(' && word(last) === ')'
      return isTag ? [] : [name]
    }
    if (type !== 'PER') return [name]
    const start = startOf(first, last, word)
    const end = endOf(start, last, names[k + 1]?.first ?? count, written)
    return start === first && end === last ? [name] : [{ ...name, first: start, last: end }]
  })
}

function startOf(first: number, last: number, word: Written['word']): number {
  let start = first
  for (let i = first + 1; i + 1 < last; i++) if (POSSESSIVE.test(word(i))) start = i + 1
  if (last - start > 1 && EPITHET.test(word(start))) start++
  // `Vulcanologist Peter Orr` at the beginning of a sentence
  if (last - start > 2 && SCIENTIST.test(word(start))) start++
  // `Little Anna Roe`, but Little Richard
  if (last - start > 2 && word(start) === 'Little') start++
  while (start < last - 1 && MARK.test(word(start))) start++
  return start
}

function endOf(start: number, last: number, next: number, { word, together }: Written): number {
  if (last - start < 2) return last
  if (CREDIT.test(word(last - 1)) && word(start) !== word(start).toUpperCase()) return last - 1
  const at = last + 1 < next && word(last) === ',' ? last + 1 : last
  return at < next && together(last - 1, at) && GENERATION.test(word(at)) ? at + 1 : last
}
