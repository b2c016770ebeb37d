import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRecogniser } from '../../../src/analysis/entities/recogniser.ts'
import { splitSentences } from '../../../src/analysis/sentences/splitter.ts'
import { tokenize } from '../../../src/analysis/tokens/tokenizer.ts'
import { segment } from '../../../src/document/segment.ts'
import type { Tokens } from '../../../src/model/analysis.ts'
import { cpuTime } from '../../cpu-time.ts'

const recognise = createRecogniser(name => readFileSync(name))

function analyse(text: string) {
  const paragraphs = segment(text)
  const found = tokenize(text, paragraphs)
  const { count, first, paragraph, ofToken } = splitSentences(text, found, paragraphs)
  const none = new Uint8Array(found.count)
  const tokens: Tokens = { ...found, sentence: ofToken, upos: none, xpos: none }
  return { tokens, entities: recognise(text, tokens, { count, first, paragraph }) }
}

function names(text: string): string[] {
  const { tokens, entities } = analyse(text)
  return entities.map(
    ({ first, last, type }) => `${type} ${text.slice(tokens.start[first], tokens.end[last - 1])}`,
  )
}

describe('names in sentences', () => {
  test.each<[string, string[]]>([
    ['The nurses met Maria Gonzalez in Chicago on Tuesday.', ['PER Maria Gonzalez', 'LOC Chicago']],
    ['He works for the World Health Organization.', ['ORG World Health Organization']],
    ['Police in Nairobi, Kenya, said nothing.', ['LOC Nairobi', 'LOC Kenya']],
    ["Angela Merkel's visit to Paris ended early.", ['PER Angela Merkel', 'LOC Paris']],
    ['French voters stayed at home.', ['MISC French']],
    ['Nothing here is a name, he said.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('text without case', () => {
  test.each<[string, string[]]>([
    ['PRESIDENT OBAMA VISITS KENYA AFTER TALKS IN LONDON', ['PER OBAMA', 'LOC KENYA', 'LOC LONDON']],
    [
      'the president of kenya flew to london on monday to meet the prime minister',
      ['LOC kenya', 'LOC london'],
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('result sheets', () => {
  test('teams named by their cities are organizations', () => {
    const found = names(
      'Results of matches played on Sunday:\nSwindon 2 Rochdale 1\nBristol City 0 Stockport 3\n',
    )
    expect(found).toEqual(['ORG Swindon', 'ORG Rochdale', 'ORG Bristol City', 'ORG Stockport'])
  })
})

describe('any text', () => {
  test('names lie inside one sentence, in order, without overlap', () => {
    const word = fc.constantFrom(
      'Ann',
      'Lee',
      'of',
      'the',
      'Bank',
      'IBM',
      'new',
      '5',
      '.',
      ',',
      '-',
      '(',
      ')',
      '“',
      '\n\n',
      'é',
      '東京',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), words => {
        const { tokens, entities } = analyse(words.join(' '))
        let end = 0
        for (const { first, last } of entities) {
          expect(first).toBeGreaterThanOrEqual(end)
          expect(last).toBeGreaterThan(first)
          expect(last).toBeLessThanOrEqual(tokens.count)
          expect(tokens.sentence[first]).toBe(tokens.sentence[last - 1])
          end = last
        }
      }),
    )
  })

  test.each<[string, string]>([
    ['titles', 'Mr. '],
    ['initials', 'J. '],
    ['names', 'Ann Lee '],
    ['capitals', 'WORLD BANK '],
    ['hyphens', 'Ki-'],
    ['one word', 'a'],
    ['marks', '('],
    ['lone halves', '\ud800'],
  ])('%s: twice the text takes about twice the time', (_, piece) => {
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length)
      return cpuTime(() => analyse(text))
    }
    time(20_000)
    const short = Math.min(time(100_000), time(100_000))
    const long = Math.min(time(400_000), time(400_000))
    expect(long).toBeLessThan(short * 12 + 200)
  })

  test('the same words give the same names whatever came before', () => {
    const text = 'Kofi Mensah of the Bank of Ghana spoke in Accra.'
    const first = names(text)
    names('OBAMA VISITS KENYA. Ann Lee met J. Smith of IBM in Rome.')
    expect(names(text)).toEqual(first)
  })
})
