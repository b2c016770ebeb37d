import { hintsOf } from '../analysis/values/value-words.ts'
import { AIRLINERS } from '../lexicon/number-names.ts'
import { AFTER_LIST } from '../lexicon/number-neighbours.ts'
import type { Mention } from '../model/mention.ts'
import type { Extractor } from '../model/stage.ts'
import { readAge } from './numbers/ages.ts'
import type { Amount } from './numbers/amount.ts'
import { type Atoms, createAtoms, cutAtoms, lowerAt, WORD, written } from './numbers/atoms.ts'
import { combine } from './numbers/combine.ts'
import { comparatorOf } from './numbers/comparator.ts'
import { isNoNumber } from './numbers/not-a-number.ts'
import { readAmount } from './numbers/read-amount.ts'

/** Finds numbers sentence by sentence; sentences without a hint are never cut into atoms. */
export const extractNumbers: Extractor<'numbers'> = ({ text, analysis }) => {
  const mentions: Mention<'numbers'>[] = []
  const hints = hintsOf(analysis).numbers
  const atoms = createAtoms(analysis)
  let boeing: boolean | null = null
  for (let sentence = 0; sentence < analysis.sentences.count; sentence++) {
    if (!hints[sentence]) continue
    cutAtoms(atoms, sentence)
    for (const amount of readSentence(atoms)) {
      boeing ??= text.includes('Boeing')
      if (boeing && isAirliner(amount)) continue
      mentions.push(toMention(atoms, amount))
    }
  }
  return mentions
}

const isAirliner = ({ kind, unit, scaled, low }: Amount) =>
  kind === 'count' && unit === null && !scaled && AIRLINERS.has(low.digits)

function readSentence(atoms: Atoms): Amount[] {
  const found: Amount[] = []
  for (let i = 0; i < atoms.count; ) {
    const amount = atoms.opens[i] ? readAmount(atoms, i) : null
    if (amount) found.push(amount)
    i = amount ? amount.last : i + 1
  }
  if (found.length === 0) return found
  const kept: Amount[] = []
  let dropped: Amount | null = null
  for (const amount of combine(atoms, found)) {
    if (isNoNumber(atoms, amount) || (dropped && continuesList(atoms, amount, dropped))) dropped = amount
    else {
      amount.comparator = comparatorOf(atoms, amount)
      kept.push(readAge(atoms, amount, kept.at(-1)))
    }
  }
  return kept
}

/**
 * `grades 10 and 12`, `September 26 and 27`: in a list after what is no number, with no noun of its own; `450 in 2019 and
 * 512 in 2020` goes on with no year.
 */
function continuesList(atoms: Atoms, amount: Amount, dropped: Amount): boolean {
  const { first, last, unit, kind } = amount
  if (
    first !== dropped.last + 1 ||
    unit ||
    kind !== 'count' ||
    !/^(?:and|or|to|&|-|–)$/.test(lowerAt(atoms, dropped.last)) ||
    (YEAR.test(written(atoms, dropped.first)) && !YEAR.test(written(atoms, first)))
  )
    return false
  return atoms.kind[last] !== WORD || AFTER_LIST.has(lowerAt(atoms, last))
}

const YEAR = /^(?:1\d|20|21)\d\d$/

/** The end before the `'s` of `the 66-year-old's death`. */
const withoutPossessive = (text: string, start: number, end: number) =>
  end - start > 3 && text[end - 1] === 's' && /['’]/.test(text[end - 2]!) ? end - 2 : end

function toMention(atoms: Atoms, amount: Amount): Mention<'numbers'> {
  const start = atoms.start[amount.first]!
  const end = withoutPossessive(atoms.text, start, atoms.end[amount.last - 1]!)
  const { kind, low, high, comparator, unit, per, change, attributive } = amount
  return {
    kind: 'numbers',
    start,
    end,
    text: atoms.text.slice(start, end),
    rule: `numbers/${amount.rule}`,
    raw: { kind, low, high, comparator, unit, per, change, attributive },
  }
}
