import { describe, expect, test } from 'vitest'
import { findQuotedSpans } from '../../src/extract/quotes/quoted-spans.ts'
import { cpuTime } from '../cpu-time.ts'

function inside(text: string): string[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(m => ({ start: m.index, end: m.index + m[0].length }))
  return findQuotedSpans(text, paragraphs).map(({ start, end }) => text.slice(start, end))
}

describe('quotation marks', () => {
  test.each<[form: string, text: string, expected: string[]]>([
    ['straight', '"We sail at dawn," she said.', ['We sail at dawn,']],
    ['curly', '“We sail at dawn,” she said.', ['We sail at dawn,']],
    ['German', '„Wir segeln“, said Weber. „Morgen.“', ['Wir segeln', 'Morgen.']],
    ['guillemets', '«On part», said Roux.', ['On part']],
    ['guillemets turned inward', '»Los«, said Weber.', ['Los']],
    ['two apostrophes', "''We sail at dawn,'' she said.", ['We sail at dawn,']],
    ['TeX', "``We sail at dawn,'' she said.", ['We sail at dawn,']],
    ['single, British', '‘We sail at dawn,’ she said.', ['We sail at dawn,']],
    [
      'single with an apostrophe inside',
      '‘It’s the captain’s boat,’ she said.',
      ['It’s the captain’s boat,'],
    ],
    ['single straight', "'We don't sail,' she said.", ["We don't sail,"]],
    ['plural possessive is no mark', "The workers' rights and the owners' claims differ.", []],
    [
      'possessive inside single marks',
      "'The workers' rights come first,' he said.",
      ["The workers' rights come first,"],
    ],
    ['clipped words are no marks', "Rock 'n' roll of the '60s is for 'em.", []],
    ['nested in double', '"He said \'never,\' and left," she said.', ["He said 'never,' and left,"]],
    [
      'nested curly in curly',
      '“He called it “a gift” and left,” she said.',
      ['He called it “a gift” and left,'],
    ],
    ['inches and minutes', 'A 6" pipe and a 5\'10" guard. "Enough," she said.', ['Enough,']],
    ['closing shape that opens', 'She said ”we sail at dawn.” Then she left.', ['we sail at dawn.']],
    ['brackets and dashes', '("We sail"—"or not")', ['We sail', 'or not']],
    ['empty pair', 'The field was "" and stayed so.', []],
    ['two in a row', '"One." "Two."', ['One.', 'Two.']],
  ])('%s', (_, text, expected) => expect(inside(text)).toEqual(expected))
})

describe('paragraphs', () => {
  test('an opening mark on each, a closing one on the last: one quotation', () => {
    expect(inside('“One.\n\n“Two.\n\n“Three,” he said. “Four.”')).toEqual([
      'One.\n\n“Two.\n\n“Three,',
      'Four.',
    ])
  })
  test('a straight mark goes on into no curly pair', () => {
    expect(
      inside('"Ida was afraid.\n\n“I am well,” she said.\n\n"Tom slept. “Here he is,” she said.'),
    ).toEqual(['I am well,', 'Here he is,'])
  })
  test('straight marks too', () => {
    expect(inside('"One.\n\n"Two," he said.')).toEqual(['One.\n\n"Two,'])
  })
  test('a line end inside a quotation', () => {
    expect(inside('He said: “One and\ntwo” and left.')).toEqual(['One and\ntwo'])
  })
  test('a stray mark costs its own paragraph', () => {
    expect(inside('A " stray mark.\n\nNo marks here.\n\n"Fine," she said.')).toEqual(['Fine,'])
  })
  test.each([
    ['Finch said," The ferry sails at dawn." She waved.', [' The ferry sails at dawn.']],
    ['A metre of rope," said Finch, is enough." He left.', []],
  ])(
    'behind a cue, a mark on the wrong side of a blank opens where another closes: %s',
    (article, expected) => {
      expect(inside(article)).toEqual(expected)
    },
  )
  test('a forgotten closing mark after a colon', () => {
    expect(inside('She wrote: “We sail at dawn.\n\nThe port is closed.')).toEqual(['We sail at dawn.'])
  })
})

test.each([
  [
    'She left.\n\n“We hope that the port opens soon.\n\nThe board met.',
    ['We hope that the port opens soon.'],
  ],
  [
    '"We sail," she said. "The port is open to us all.\n\nThe board met.',
    ['We sail,', 'The port is open to us all.'],
  ],
  ['“We hope that the port opens soon\n\nThe board met.', []],
  ['The “port of us all is open to everybody.\n\nThe board met.', []],
])('sentences that nobody closes run to the end of their paragraph: %s', (text, expected) => {
  expect(inside(text)).toEqual(expected)
})

describe('time', () => {
  test.each<[what: string, text: string]>([
    ['opening marks only', '“a '.repeat(40_000)],
    ['straight marks', '" '.repeat(40_000)],
    ['single marks', "'a ".repeat(40_000)],
    ['plural possessives', "'a s' ".repeat(20_000)],
    ['paragraphs that never close', '“a\n\n'.repeat(20_000)],
    ['one long unclosed quotation', `“${'a word '.repeat(20_000)}`],
  ])('%s take linear time', (_, text) => {
    expect(cpuTime(() => inside(text))).toBeLessThan(1500)
  })
})
