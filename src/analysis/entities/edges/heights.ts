import type { NameSpan } from '../spans.ts'
import { renameAll, type Written, wordsOf } from './written.ts'

/** Opens the name of a hill or a valley in Scotland, and a given name as well. */
const OPENS = /^(?:Ben|Glen)$/
/** Where somebody goes on a hill, right before its name. */
const ON =
  /^(?:up|down|off|atop|climb(?:s|ed|ing)?|scale[sd]?|scaling|ascend(?:s|ed|ing)?|descend(?:s|ed|ing)?|ascents?|descents?|in|near|across|throughout)$/i
/** What a hill has, before `of` or `on`. */
const OF_HEIGHTS =
  /^(?:summits?|slopes?|top|foot|flanks?|face|peak|ascents?|descents?|side|shoulder|avalanches?|conditions|weather|snow|climbers?|walkers?|hikers?|rescued?|rescues|died|killed|stranded|missing|injured|stuck|fall|falls|fell)$/i
const SPEAKS = /^(?:said|says|told|tells|added|adds|who|['’]s)$/

/**
 * `Ben Tulloch` that somebody climbs is no person, and neither is `Glen Arran` that somebody is in, all over an article in which
 * nobody of that name speaks.
 */
export function renameHeights<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { count, word, together } = written
  const isCalled = ({ first, last, type }: NameSpan) =>
    type === 'PER' && last - first === 2 && OPENS.test(word(first))
  const heights = new Set<string>()
  const people = new Set<string>()
  for (const name of names) {
    if (!isCalled(name)) continue
    const { first, last } = name
    if (last < count && together(first, last) && SPEAKS.test(word(last))) people.add(wordsOf(name, written))
    if (first < 2 || !together(first - 2, first)) continue
    const isOn = /^(?:of|on|from|off)$/.test(word(first - 1)) && OF_HEIGHTS.test(word(first - 2))
    if (isOn || ON.test(word(first - 1))) heights.add(wordsOf(name, written))
  }
  for (const name of people) heights.delete(name)
  return renameAll(names, heights, 'LOC', written, 'PER')
}
