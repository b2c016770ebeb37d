import { expect, test } from 'vitest'
import { type Office, officesOf } from '../../../src/transform/quotes/office.ts'

/** The office of one person from what each mention gives: role and affiliation. */
const officeOf = (...given: [role: string | null, affiliation: string | null][]): Office =>
  officesOf(
    given.map(([role, affiliation]) => ({ fields: { entity_id: 'p', role, affiliation } })) as never,
  ).get('p')!

test.each<
  [what: string, given: [string | null, string | null][], role: string | null, affiliation: string | null]
>([
  [
    'the first role and its firm',
    [
      ['chair', 'Orrin'],
      ['founder', 'Halden'],
    ],
    'chair',
    'Orrin',
  ],
  [
    'a firm told later',
    [
      ['chair', null],
      [null, 'Orrin'],
    ],
    'chair',
    'Orrin',
  ],
  [
    'not the firm that was left',
    [
      ['chair', null],
      ['former Orrin engineer', 'Orrin'],
    ],
    'chair',
    null,
  ],
  [
    'no other firm of what he was',
    [
      ['former engineer', null],
      ['chair', 'Orrin'],
    ],
    'former engineer',
    null,
  ],
  [
    'what somebody was, for want of more',
    [
      ['former Orrin engineer', 'Orrin'],
      [null, null],
    ],
    'former Orrin engineer',
    'Orrin',
  ],
])('%s', (_, given, role, affiliation) => expect(officeOf(...given)).toEqual({ role, affiliation }))
