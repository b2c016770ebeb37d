import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../src/analysis/index.ts'
import { DEPRELS, UPOS, XPOS } from '../../src/model/tags.ts'
import { loadKnowledge } from '../../src/resources.ts'
import { cpuTime } from '../cpu-time.ts'

const analyse = createAnalyser(loadKnowledge().file)
const whole = (text: string) => analyse(text, [{ start: 0, end: text.length }])

/** `word/UPOS/XPOS` of all tokens, or of the tokens given. */
function tags(text: string): string {
  const { tokens, word } = whole(text)
  return Array.from({ length: tokens.count }, (_, i) => `${word(i)}/${XPOS[tokens.xpos[i]!]}`).join(' ')
}

/** `dependent relation head` of each token of the first sentence. */
function arcs(text: string): string[] {
  const analysis = whole(text)
  const { head, label } = analysis.heads(0)
  return Array.from(
    head,
    (h, i) => `${analysis.word(i)} ${DEPRELS[label[i]!]} ${h < 0 ? '-' : analysis.word(h)}`,
  )
}

describe('tags', () => {
  test.each([
    ['The mayor said he will resign.', 'The/DT mayor/NN said/VBD he/PRP will/MD resign/VB ./.'],
    ['They were seen in Paris.', 'They/PRP were/VBD seen/VBN in/IN Paris/NNP ./.'],
    ['She owns three houses.', 'She/PRP owns/VBZ three/CD houses/NNS ./.'],
    ['THE MAYOR SAID HE WILL RESIGN', 'THE/DT MAYOR/NN SAID/VBD HE/PRP WILL/MD RESIGN/VB'],
    ['the mayor said he will resign', 'the/DT mayor/NN said/VBD he/PRP will/MD resign/VB'],
  ])('%s', (text, expected) => {
    expect(tags(text)).toBe(expected)
  })

  test('universal tags go with Penn tags', () => {
    const { tokens } = whole('The mayor of Paris quickly sold 12 old houses.')
    expect(Array.from(tokens.upos, tag => UPOS[tag])).toEqual(
      'DET NOUN ADP PROPN ADV VERB NUM ADJ NOUN PUNCT'.split(' '),
    )
  })
})

describe('heads', () => {
  test.each([
    ['The mayor bought a house.', ['mayor nsubj bought', 'house obj bought', 'bought root -', 'a det house']],
    ['The house was sold by the mayor.', ['house nsubj:pass sold', 'mayor obl:agent sold', 'sold root -']],
    ['"We won," said Anna.', ['Anna nsubj said', 'We nsubj won']],
    ['Anna said they lost the old car.', ['lost ccomp said', 'Anna nsubj said', 'old amod car']],
  ])('%s', (text, expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(expected))
  })

  test('every sentence of any text is one tree with one root', () => {
    const words = fc.array(
      fc.constantFrom(
        'Anna',
        'said',
        ',',
        'the',
        'old',
        'car',
        'U.S.',
        '12',
        '"',
        'and',
        'who',
        'sold',
        '(',
        '🚗',
        '\0',
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          words.map(list => list.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        text => {
          const { sentences, heads } = whole(text)
          for (let s = 0; s < sentences.count; s++) {
            const { head } = heads(s)
            const from = sentences.first[s]!
            expect(head.filter(h => h < 0)).toHaveLength(1)
            for (let i = 0; i < head.length; i++) {
              let steps = 0
              for (let at = i; head[at]! >= 0; at = head[at]! - from)
                expect(++steps).toBeLessThanOrEqual(head.length)
            }
          }
        },
      ),
      { numRuns: 300, seed: 11 },
    )
  })

  test('are parsed once, and time grows with length', () => {
    const analysis = whole('A dog ran.')
    expect(analysis.heads(0)).toBe(analysis.heads(0))
    const time = (words: number) => {
      const long = whole('and the old red car '.repeat(words / 5))
      return cpuTime(() => long.heads(0))
    }
    time(5_000)
    expect(time(40_000)).toBeLessThan(time(10_000) * 12 + 50)
  })
})

test('words, lower case and sentence spans are slices of the text', () => {
  const text = 'Anna’s car. It ran.'
  const analysis = whole(text)
  expect(analysis.word(1)).toBe('’s')
  expect(analysis.lower(0)).toBe('anna')
  const { start, end } = analysis.sentenceSpan(1)
  expect(text.slice(start, end)).toBe('It ran.')
})

test('an empty text has no tokens', () => {
  expect(whole('').tokens.count).toBe(0)
  expect(analyse('', []).sentences.count).toBe(0)
})
