import { DEMONYMS } from '../../../lexicon/demonyms.ts'
import { KIN_NOUNS } from '../../../lexicon/person-words.ts'
import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import type { NameSpan } from '../spans.ts'
import { type Written, wordsOf } from './written.ts'

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Messrs)\.?$/
const DOCTOR = /^Dr\.?$/
/** `Her Royal Highness Princess | Lina` */
const ROYAL =
  /^(?:Royal|Imperial|Serene|Highness|Majesty|Holiness|Excellency|Prince|Princess|King|Queen|Emperor|Empress|Crown)$/
const WHOSE = /^(?:her|his|their|my|our|your|whose|['’]s)$/i

/**
 * Only people have courtesy titles (`Mr. Sears`), and a kin's name is a person's all over the article (`her daughter, Chelsea,
 * left`). A compatriot or a doctor is a person where the article has one of that surname: `Dr. Economy` after `Katherine Economy`, not `Dr Pepper`.
 */
export function renamePeople<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const kin = new Set<string>()
  const surnames = new Set<string>()
  for (const name of names) {
    if (isKin(name, written)) kin.add(wordsOf(name, written))
    if (name.type === 'PER') surnames.add(written.word(name.last - 1))
  }
  const isDoctor = ({ first, last }: NameSpan) =>
    surnames.has(written.word(last - 1)) &&
    (last - first === 2
      ? DOCTOR.test(written.word(first))
      : last - first === 1 && follows(DOCTOR, first, written))
  // `American Dent` after `Taylor Dent`
  const isCompatriot = ({ first, last }: NameSpan) =>
    last - first === 2 &&
    DEMONYMS.has(written.word(first).toLowerCase()) &&
    surnames.has(written.word(last - 1))
  return names.map(name => {
    const royal = royalEnd(name, written)
    if (royal > name.first) return { ...name, first: royal, type: 'PER' }
    if (isCompatriot(name)) return { ...name, first: name.first + 1, type: 'PER' }
    return name.type !== 'PER' &&
      (follows(COURTESY, name.first, written) || kin.has(wordsOf(name, written)) || isDoctor(name))
      ? { ...name, type: 'PER' }
      : name
  })
}

/** Where the given name begins behind `Royal Highness Princess`, else where the name does. */
function royalEnd({ first, last }: NameSpan, { word }: Written): number {
  let end = first
  while (end < last - 1 && ROYAL.test(word(end))) end++
  return end - first > 1 && first > 0 && /^(?:His|Her|Their|Your)$/i.test(word(first - 1)) ? end : first
}

/** Does a name that begins with a token stand right behind a title? */
function follows(title: RegExp, first: number, { word, together }: Written): boolean {
  let i = first - 1
  if (i > 0 && word(i) === '.') i--
  return i >= 0 && title.test(word(i)) && together(i, first)
}

/** `her daughter Chelsea`, `her daughter, Chelsea, `. */
function isKin({ first, last, type }: NameSpan, { count, word, together }: Written): boolean {
  if (type === 'PER' || last - first > 1 || first < 2) return false
  const isApart = word(first - 1) === ','
  if (isApart && !(last < count && /^[,.;]$/.test(word(last)))) return false
  const noun = first - (isApart ? 2 : 1)
  return noun > 0 && KIN_NOUNS.has(word(noun)) && WHOSE.test(word(noun - 1)) && together(noun - 1, first)
}

/** `Mr. Sorensen`, `founder Sorensen`: only somebody has a title before the name. */
export const isTitled = (first: number, { word, together }: Written): boolean =>
  first > 0 &&
  together(first - 1, first) &&
  (word(first - 1) === '.' || ROLE_NOUNS.has(word(first - 1).toLowerCase()) || COURTESY.test(word(first - 1)))
