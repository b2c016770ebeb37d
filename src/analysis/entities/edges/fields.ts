import { BEFORE_FIELD, BODIES_OF, FIELDS } from '../../../lexicon/body-words.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const AND = /^(?:and|&)$/
const CAPITAL = /^\p{Lu}/u
/** Words of one field, and fields of one body, at most. */
const [MOST_WORDS, MOST_FIELDS] = [3, 6]

/** Where a field that begins at a token ends; -1 where none does. */
function fieldEnd(from: number, { count, word }: Written): number {
  for (let i = from; i < count && i < from + MOST_WORDS && CAPITAL.test(word(i)); i++)
    if (FIELDS.has(word(i).toLowerCase())) return i + 1
  return -1
}

/** `Natural Resources`: words with capitals whose last one is a field. */
function isField(first: number, last: number, { word }: Written): boolean {
  if (last - first > MOST_WORDS || !FIELDS.has(word(last - 1).toLowerCase())) return false
  for (let i = first; i < last; i++) if (!CAPITAL.test(word(i))) return false
  return true
}

/**
 * Takes in what else a body deals with: `Ministry of Health | and Wellness`, `Ministry of Education | , Tertiary Education,
 * Science and Technology`, `Academy of Higher | Education`. What lies inside is no name of its own.
 */
export function joinFields<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const joined: Name[] = []
  let done = 0
  for (const name of names) {
    if (name.first < done) continue
    const last = name.type === 'ORG' ? wholeEnd(name, written) : name.last
    done = last
    joined.push(last === name.last ? name : { ...name, last })
  }
  return joined
}

function wholeEnd({ first, last }: NameSpan, written: Written): number {
  const { count, word, together } = written
  let of = first
  while (of < last && word(of) !== 'of') of++
  if (of === first || of >= last - 1 || !BODIES_OF.has(word(of - 1))) return last
  const end = BEFORE_FIELD.has(word(last - 1)) ? fieldEnd(last, written) : last
  if (end < 0 || !FIELDS.has(word(end - 1).toLowerCase())) return last
  for (let fields = 0, at = end; fields < MOST_FIELDS && at < count && together(first, at); fields++) {
    const isLast = AND.test(word(at)) || (word(at) === ',' && at + 1 < count && AND.test(word(at + 1)))
    if (!isLast && word(at) !== ',') break
    at = fieldEnd(at + (isLast && word(at) === ',' ? 2 : 1), written)
    if (at < 0) break
    // commas by themselves may part bodies: only `and` ends a name
    if (isLast) return at
  }
  return end
}

const OFFICE = /^(?:Minister|Secretary|Ministers|Secretaries)$/

/**
 * Drops what a minister is of, which is no body: `Minister of Labour and Employment`, `Secretary of Veterans Affairs`,
 * `Labour, Family and Social Affairs Minister`.
 */
export const dropPortfolios = <Name extends NameSpan>(names: readonly Name[], written: Written): Name[] =>
  names.filter(({ first, last, type }) => {
    if (type === 'PER' || type === 'LOC' || !isField(first, last, written)) return true
    return !isOfOffice(first, written) && !isListedOffice(last, written)
  })

/** Tokens that the fields of one office may take. */
const MOST_TOKENS = MOST_WORDS * MOST_FIELDS

const joins = (i: number, { word }: Written) => word(i) === ',' || AND.test(word(i))

/** `Minister of Labour and | Employment`. */
function isOfOffice(first: number, written: Written): boolean {
  const { word } = written
  for (let i = first - 1; i > 0 && i > first - MOST_TOKENS; i--) {
    if (/^(?:of|for)$/.test(word(i))) return OFFICE.test(word(i - 1))
    if (!joins(i, written) && !CAPITAL.test(word(i))) return false
  }
  return false
}

/** `Labour |, Family and Social Affairs Minister`: fields in a list whose last one stands before the office. */
function isListedOffice(last: number, written: Written): boolean {
  const { count, word, together } = written
  if (last >= count || !joins(last, written)) return false
  for (let at = last; at < Math.min(count, last + MOST_TOKENS) && together(last, at); ) {
    if (OFFICE.test(word(at))) return true
    while (at < count && joins(at, written)) at++
    at = fieldEnd(at, written)
    if (at < 0) return false
  }
  return false
}
