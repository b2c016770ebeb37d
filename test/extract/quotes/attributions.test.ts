import { describe, expect, test } from 'vitest'
import { actOf } from '../../../src/extract/quotes/act.ts'
import { found, read, tokenOf } from './hand-made.ts'

describe('a quotation and its cue', () => {
  test.each<[what: string, text: string, expected: unknown]>([
    [
      'an aside of who between them, and another quotation behind',
      '“Mending the sluice is a start,” Holmgren, who wasn’t part of the survey, said by email. “It is a small step.”',
      ['Holmgren: Mending the sluice is a start, + It is a small step.'],
    ],
    [
      'a name in marks that opens the sentence is nobody’s words',
      '“Karl Vessel,” a made-up trader who wrote “Tin is king” for the Herald, took his picture from a catalogue.',
      expect.not.arrayContaining([expect.stringContaining('Karl Vessel')]),
    ],
    [
      'by which means it was said',
      '“We need to act now,” Lena Holmgren, a surveyor at the port, said by phone.',
      ['Lena Holmgren: We need to act now,'],
    ],
    [
      'a verb that is taken for a noun',
      '“Finding a new genus of the best-studied group of living mammals is a sobering reminder,” adds Assistant Professor Link Orson of the University of Norland Museum, who worked with others on the report.',
      ['Link Orson: Finding a new genus of the best-studied group of living mammals is a sobering reminder,'],
    ],
    [
      'notes that are taken',
      'Notion can now summarize meeting notes, generate lists of pros and cons, and draft emails.',
      [],
    ],
    [
      'a vow in spite of which something is so',
      'Despite vows to tighten the rules after the 1999 quake, cronyism and sloth have undermined the code.',
      ['-: to tighten the rules after the 1999 quake'],
    ],
    [
      'an age with its noun behind the cue',
      '“I was thought to need help,” recalls the 57-year-old weaver, dancer and singer over tea in Halden.',
      ['the 57-year-old weaver: I was thought to need help,'],
    ],
    [
      'the programme that is told, with what else the sentence tells',
      '“It is ours to give,” adviser Nils Brandt told Delta’s “This Day” show, putting the move in its setting.',
      ['Nils Brandt: It is ours to give,'],
    ],
    [
      'a site on no list that is told',
      'The boy’s mother told Coast24 her son had been ill.',
      ['The boy’s mother: her son had been ill'],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected))
})

describe('the subject stands before what is set off', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    [
      'by dashes',
      'The Orr Institute at Halden University – the foremost non-partisan organization devoted to mining rights and mining reform – reports that “the shafts are wet.”',
      ['Orr Institute: the shafts are wet.'],
    ],
    [
      'by who, and no comma ends it',
      'But Karl Orr, who replaced Ms Perry as harbour secretary said the quay was safe.',
      ['Karl Orr: the quay was safe'],
    ],
    [
      'a writing of others',
      'Friends of the ban point to a study from Bergen which found that grades had risen.',
      ['a study: grades had risen'],
    ],
    [
      'not the report that a paper writes about',
      'It is closed, according to a report in the Halden Herald, which says the owner has fled.',
      ['which: the owner has fled'],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expect.arrayContaining(expected)))
})

describe('rulings', () => {
  test.each<[text: string, expected: string[]]>([
    ['The judge ruled that the lease was void.', ['The judge: the lease was void']],
    ['Judge Ann Perry ruled on Friday that the search was illegal.', ['Ann Perry: the search was illegal']],
    ['The court held that the lease was void.', ['The court: the lease was void']],
    ['The miners held that day as holy.', []],
    ['She decided that it was late.', []],
    ['He recommended that the council approve the design.', ['He: the council approve the design']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  test('what is recommended is a request', () => {
    const r = read('He recommended that the council approve the design.')
    const piece = { start: tokenOf(r, 'the'), end: tokenOf(r, '.') }
    expect(actOf(r, tokenOf(r, 'recommended'), piece)).toBe('request')
  })
})
