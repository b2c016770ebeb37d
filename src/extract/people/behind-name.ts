import { DEGREE } from '../../lexicon/degrees.ts'
import type { Analysis } from '../../model/analysis.ts'

/** The token behind the degrees that follow a name: `, MD, PhD`. */
export function behindDegrees({ tokens, word }: Analysis, from: number): number {
  let i = from
  while (i + 1 < tokens.count && word(i) === ',' && DEGREE.test(word(i + 1))) i += 2
  return i
}

/** The token behind an age and its comma: `, | 41, | a nurse`. */
export const behindAge = ({ tokens, word }: Analysis, from: number): number =>
  tokens.count > from + 1 && /^\d{1,3}$/.test(word(from)) && word(from + 1) === ',' ? from + 2 : from

const PARTY = /^(?:[RDI]|DFL|Rep|Dem|Ind)(?:\.|$|[-–])/
/** Tokens of a party and where its member is elected, at most: `(R., N.C.)`. */
const MOST_OF_TAG = 8

/** The token behind a party in brackets or between commas: `(R-Ohio) |`, `, R-Ohio |,`. */
export function behindParty({ tokens, word }: Analysis, from: number): number {
  const opening = from + 1 < tokens.count ? word(from) : ''
  if ((opening !== '(' && opening !== ',') || !PARTY.test(word(from + 1))) return from
  const closing = opening === '(' ? ')' : ','
  // a party by itself between commas may be an initial
  for (let i = from + 2; i < tokens.count && i <= from + MOST_OF_TAG; i++)
    if (word(i) === closing && (opening === '(' || i > from + 2)) return opening === '(' ? i + 1 : i
  return from
}
