import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

export const LEGAL_FORM =
  /^(?:Inc|Incorporated|Ltd|Limited|LLC|L\.L\.C|LLP|L\.P|PLC|plc|Plc|Corp|S\.A|N\.V|GmbH|ASA|Oyj|SpA|S\.p\.A|Pty|Bhd|Berhad)\.?$/
/** Forms that are nobody's name where they stand alone; not so `ASA`, a short form of many a body, or `Texas AG`. */
const NO_NAME = /^(?:Inc|Incorporated|Ltd|Limited|LLC|L\.L\.C|LLP|L\.P|PLC|plc|Corp|Co|S\.A|N\.V|AG|GmbH)\.?$/
const CAPITAL = /^\p{Lu}/u
/** Words of one partner, at most. */
const MOST_WORDS = 3

/**
 * Gives a legal form to the firm before it (`Pfizer, | Inc.`, `Hawthorne Dairy | plc`), and the partners that stand before
 * `&` to a firm that has one (`Brenner & | Katz LLP`). By itself a form is no name.
 */
export function joinLegalForms<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { word } = written
  const kept: Name[] = []
  for (const name of names) {
    const { first, last } = name
    const before = kept.at(-1)
    if (before && before.last >= last) continue
    if (last - first > 1 || !NO_NAME.test(word(first))) {
      kept.push(withPartners(withForm(name, written), kept, written))
      continue
    }
    const isNext = before && (before.last === first || (before.last === first - 1 && word(first - 1) === ','))
    if (isNext && before.type !== 'PER') kept[kept.length - 1] = { ...before, last, type: 'ORG' }
  }
  return kept
}

/** A name with the forms right behind it, which only firms have. */
function withForm<Name extends NameSpan>(name: Name, { count, word, together }: Written): Name {
  let { last } = name
  while (last < count && together(name.first, last) && LEGAL_FORM.test(word(last))) last++
  return last === name.last ? name : { ...name, last, type: 'ORG' }
}

/** A firm with what stands before its `&`; names that lie in that are taken off `kept`. */
function withPartners<Name extends NameSpan>(name: Name, kept: Name[], { word, together }: Written): Name {
  let { first } = name
  const isFirm = name.type === 'ORG' && name.last - first > 1 && LEGAL_FORM.test(word(name.last - 1))
  while (isFirm && first > 1 && word(first - 1) === '&' && CAPITAL.test(word(first - 2))) {
    const least = Math.max(0, first - 1 - MOST_WORDS)
    first -= 2
    while (first > least && CAPITAL.test(word(first - 1)) && together(first - 1, name.first)) first--
  }
  while (kept.length > 0 && kept.at(-1)!.last > first) kept.pop()
  return first === name.first ? name : { ...name, first }
}

/** What goes on with a firm's name behind its form. */
const GOES_ON =
  /^(?:of|&|and|de|für|for|\(.*|Limited|Ltd|LLC|Inc|International|Group|Holdings?|KG|Co|Corp|Bhd|Berhad)\.?$/
/** Forms behind which a name seldom goes on. */
const ENDS = /^(?:Inc|Incorporated|Ltd|LLC|LLP|PLC|plc|Corp|GmbH)\.?$/

/** Ends a firm's name at its form: `Check Point Ltd. | Symantec`, `Honeywell Inc | HON`. */
export const cutLegalForms = <Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] =>
  names.map(name => {
    const { first, last, type } = name
    if (type !== 'ORG') return name
    for (let i = first + 1; i < last - 1; i++) {
      if (!ENDS.test(word(i))) continue
      const end = word(i + 1) === '.' ? i + 2 : i + 1
      if (end < last && !GOES_ON.test(word(end)) && CAPITAL.test(word(end))) return { ...name, last: end }
    }
    return name
  })
