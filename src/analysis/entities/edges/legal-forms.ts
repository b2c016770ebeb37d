import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Forms behind which a name seldom goes on. */
const ENDING = 'Inc|Incorporated|Ltd|LLC|LLP|PLC|plc|Corp|GmbH'
/** Forms behind which it does (`Limited Brands`). */
const INNER = 'Limited|L\\.L\\.C|L\\.P|Plc|S\\.A|N\\.V'
/** Forms that alone are short for many a body. */
const ALSO_BODIES = 'ASA|Oyj|Oy|Abp|Tbk|KGaA|SpA|S\\.p\\.A|Pty|Bhd|Berhad'
/** Forms that are short for other things behind a name (`Texas AG`). */
const ALSO_WORDS = 'Co|AG'

/** Forms that stand behind firms alone, as written. */
export const FIRMS_ONLY = [
  'ASA',
  'Abp',
  'Bhd',
  'GmbH',
  'KGaA',
  'LLC',
  'Ltd',
  'Oyj',
  'PLC',
  'SpA',
  'Tbk',
  'plc',
]
const ENDS = new RegExp(`^(?:${ENDING})\\.?$`)
export const LEGAL_FORM = new RegExp(`^(?:${ENDING}|${INNER}|${ALSO_BODIES})\\.?$`)
/** What is nobody's name where it stands alone. */
const NO_NAME = new RegExp(`^(?:${ENDING}|${INNER}|${ALSO_WORDS})\\.?$`)
const CAPITAL = /^\p{Lu}/u

/** Gives a legal form to the firm before it (`Pfizer, | Inc.`, `Hawthorne Dairy | plc`). By itself a form is no name. */
export function joinLegalForms<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { word } = written
  const kept: Name[] = []
  for (const name of names) {
    const { first, last } = name
    const before = kept.at(-1)
    if (before && before.last >= last) continue
    // `Marcus Schloss and | Co Inc`
    const isCompany = COMPANY.test(word(first)) && /^(?:and|&)$/.test(word(first - 1))
    if (isCompany && before?.last === first - 1) {
      kept[kept.length - 1] = { ...before, last, type: 'ORG' }
      continue
    }
    if (last - first > 1 || !NO_NAME.test(word(first))) {
      kept.push(withForm(name, written))
      continue
    }
    const isNext = before && (before.last === first || (before.last === first - 1 && word(first - 1) === ','))
    if (isNext && before.type !== 'PER') kept[kept.length - 1] = { ...before, last, type: 'ORG' }
  }
  return kept
}

/** `Hale and | Sons Inc` too. */
const COMPANY = /^(?:Co(?:mpany)?|Sons|Brothers|Bros|Partners)\.?$/

/** A name with the forms right behind it, which only firms have. */
function withForm<Name extends NameSpan>(name: Name, { count, word, together }: Written): Name {
  const { first } = name
  let { last } = name
  while (last < count && together(first, last) && LEGAL_FORM.test(word(last))) last++
  // `Delvaro Oy` is nobody
  const isFirm =
    last > name.last || (name.type !== 'ORG' && last - first > 1 && LEGAL_FORM.test(word(last - 1)))
  return isFirm ? { ...name, last, type: 'ORG' } : name
}

/** What goes on with a firm's name behind its form. */
const GOES_ON =
  /^(?:of|&|and|de|für|for|\(.*|Limited|Ltd|LLC|Inc|International|Group|Holdings?|KG|Co|Corp|Bhd|Berhad)\.?$/

const CODE = /^\p{Lu}{1,4}$/u
/** Ends a firm's name at its form: `Check Point Ltd. | Symantec`, `Honeywell Inc | HON`. */
export const cutLegalForms = <Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] =>
  names.map(name => {
    const { first, last, type } = name
    if (type !== 'ORG') return name
    for (let i = first + 1; i < last - 1; i++) {
      // `Pillsbury Co | PSY`: as wires give where the share is traded
      if (word(i) === 'Co' && i === last - 2 && CODE.test(word(i + 1))) return { ...name, last: i + 1 }
      if (!ENDS.test(word(i))) continue
      const end = word(i + 1) === '.' ? i + 2 : i + 1
      if (end < last && !GOES_ON.test(word(end)) && CAPITAL.test(word(end))) return { ...name, last: end }
    }
    return name
  })
