import { wordsOf } from '../src/evaluate/words.ts'
import type { GoldQuote } from './gold.ts'

const TITLES = new Set('mr mrs ms dr sen rep gov prof jr sr sir lord'.split(' '))

const withoutTitles = (text: string) => wordsOf(text).filter(word => !TITLES.has(word))

/** What begins an addition to a noun phrase: `the head of the agency`, `Lee Park, who ...`. */
const ADDITION = /,| of | who | at | from | for | in | on |\(/

/** The word a mention is known by: the last one before what is added to it, titles set aside. */
function headOf(mention: string): string | undefined {
  const core = mention.split(ADDITION, 1)[0]!
  return withoutTitles(core.replace(/['’]s?$/, '')).at(-1)
}

/** Whether two mentions are of one speaker: the head of either is among the words of the other. */
export function sameMention(gold: string, found: string): boolean {
  const isIn = (head: string | undefined, words: string) =>
    head !== undefined && wordsOf(words).includes(head)
  return isIn(headOf(gold), found) || isIn(headOf(found), gold)
}

type GoldSpeaker = NonNullable<GoldQuote['speaker']>

/** Whether a name ends in the last word of one of the speaker's names. */
export function sameName({ canonical, names = [] }: GoldSpeaker, found: string): boolean {
  const last = withoutTitles(found).at(-1)
  const right = names.length > 0 ? names : [canonical ?? '']
  return last !== undefined && right.some(name => wordsOf(name).at(-1) === last)
}
