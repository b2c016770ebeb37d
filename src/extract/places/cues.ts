import { datelineLength } from '../../analysis/dateline.ts'
import {
  BEFORE_NAME,
  INHABITANTS,
  LOCATIVES,
  OTHER_HEADS,
  STRICT_LOCATIVES,
  TOWN_BODIES,
  TOWNS,
  TOWNSPEOPLE,
} from '../../lexicon/place-cues.ts'
import { STATE_ABBREVIATIONS } from '../../lexicon/state-abbreviations.ts'
import type { Analysis } from '../../model/analysis.ts'

/** A town of fewer inhabitants needs more than its name. */
export const VILLAGE = 500

const literal = (form: string) => form.replaceAll('.', '\\.')
/** Alternatives of a pattern: `Calif\.`, `Calif`, `CA` ... */
export const SHORT_FORMS = [
  ...STATE_ABBREVIATIONS.flatMap(({ short }) => short),
  'Calif',
  'Fla',
  'Ill',
  'Ind',
  'Md',
  'Nev',
  'Va',
  'Mass',
  'Wash',
]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map(literal)
  .join('|')
/** The same as a dateline in capitals writes them: `MO\\.`, `MICH\\.`. */
export const SHOUTED_FORMS = STATE_ABBREVIATIONS.flatMap(({ short }) => short)
  .filter(form => /^\p{Lu}\p{Ll}+\.$/u.test(form))
  .map(form => literal(form.toUpperCase()))
  .join('|')
const STATE_AFTER = new RegExp(`, (?:${SHORT_FORMS})(?![\\p{L}\\p{N}])`, 'uy')

/** `Duluth, Minn.` */
export function hasStateAfter(text: string, end: number): boolean {
  STATE_AFTER.lastIndex = end
  return STATE_AFTER.test(text)
}

/** `TORONTO —`, `TRENTON, N.J. --`, `NAIROBI, May 4 (Reuters) -` where a line or, in a flattened text, a sentence begins. */
export function isDateline(text: string, start: number, end: number): boolean {
  if (start > 0 && text[start - 1] !== '\n' && !(text[start - 1] === ' ' && ENDS.has(text[start - 2]!)))
    return false
  if (!/^\p{Lu}[\p{Lu} .'’-]+$/u.test(text.slice(start, end))) return false
  const behind = start + datelineLength(text, start)
  // `COOPER: ` may be a speaker
  return behind > end && text[behind - 2] !== ':'
}

const ENDS = new Set('.!?')

/** Whether a preposition of place stands before a token: `in`, `near the`, `across northern`. */
export function hasLocative(analysis: Analysis, first: number, strict: boolean): boolean {
  let i = first - 1
  for (let skipped = 0; i >= 0 && skipped < 2 && BEFORE_NAME.has(analysis.lower(i)); skipped++) i--
  return i >= 0 && (strict ? STRICT_LOCATIVES : LOCATIVES).has(analysis.lower(i))
}

/** What somebody, a firm or a case has about it: `in Hollis's office`, `in Hollis v. Perry`, `in Hollis-led states`. */
const NO_TOWN = /^(?:['’]s? |['’]s?$| vs?\b|[-–](?!based|area|born|bound))/
const NO_TOWN_REACH = 6

/** Whether a name behind a preposition stands as towns do, without an article (`in the Hollis fund`) or what follows others. */
export function isBare({ text, tokens, lower }: Analysis, first: number, last: number): boolean {
  const end = tokens.end[last - 1]!
  if (NO_TOWN.test(text.slice(end, end + NO_TOWN_REACH))) return false
  return first === 0 || lower(first - 1) !== 'the'
}

/** `Tulsa man`. */
export const hasInhabitant = (analysis: Analysis, last: number): boolean =>
  last < analysis.tokens.count && INHABITANTS.has(analysis.lower(last))

/** The same of those who are of towns and not of firms: `DeKalb man`, but `Google officials`. */
export const hasTownspeople = (analysis: Analysis, last: number): boolean =>
  last < analysis.tokens.count && TOWNSPEOPLE.has(analysis.word(last))

/** `Orion village council`: what only towns have. */
export const hasTownBody = (analysis: Analysis, last: number): boolean =>
  last + 1 < analysis.tokens.count &&
  TOWNS.has(analysis.word(last)) &&
  TOWN_BODIES.has(analysis.word(last + 1))

/** `West Nile virus`, `Creutzfeldt-Jakob disease`. */
export const hasOtherHead = (analysis: Analysis, last: number): boolean =>
  last < analysis.tokens.count && OTHER_HEADS.has(analysis.lower(last))
