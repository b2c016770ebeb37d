import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../src/analysis/index.ts'
import { tokenize } from '../../src/analysis/tokens/tokenizer.ts'
import { spellWords } from '../../src/analysis/words/spell.ts'
import { WordBook } from '../../src/analysis/words/word-book.ts'
import { segment } from '../../src/document/segment.ts'

const cut = (text: string) => tokenize(text, segment(text))

/** More words than a book holds before it starts over. */
const MANY = Array.from({ length: 40_000 }, (_, i) => `W${i.toString(36)}x`).join(' ')

describe('a book of words', () => {
  test('equal words have one number, in all articles; others have others', () => {
    const book = new WordBook()
    const first = 'The mayor met the mayor of Springfield. The Mayor left.'
    const second = 'A mayor left'
    const [one, two] = [first, second].map(text => book.number(text, cut(text)))
    expect(one!.id[1]).toBe(one!.id[4])
    expect(one!.id[1]).toBe(two!.id[1])
    expect(new Set(one!.id).size).toBe(9)
    expect(two!.edition).toBe(one!.edition)
  })

  test('starts over when it is full', () => {
    const book = new WordBook()
    const full = book.number(MANY, cut(MANY))
    expect(new Set(full.id).size).toBe(40_000)
    const next = book.number('Paris', cut('Paris'))
    expect(next.edition).not.toBe(full.edition)
    expect(next.limit).toBeLessThan(10)
  })

  test('spells every word of any text', () => {
    const book = new WordBook()
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 0, max: 3 }),
        (piece, times) => {
          const text = `${piece} ${piece.repeat(times * 10)} Words`
          const { count, start, end } = cut(text)
          const { word, lower } = spellWords(text, start, end, book.number(text, { count, start, end }))
          for (let i = 0; i < count; i++) {
            const written = text.slice(start[i], end[i])
            expect([word(i), lower(i), lower(i)]).toEqual([
              written,
              written.toLowerCase(),
              written.toLowerCase(),
            ])
          }
        },
      ),
    )
  })
})

test('an article is read alike whatever was read before', () => {
  const text =
    'Ana Torres, mayor of Springfield, told The Daily Herald on Monday that "the Riverside Bridge stays open". Torres won.'
  const read = (analyse: ReturnType<typeof createAnalyser>) => {
    const { tokens, entities } = analyse(text, segment(text))
    return { entities, upos: [...tokens.upos], xpos: [...tokens.xpos] }
  }
  const analyse = createAnalyser(name => readFileSync(name))
  const fresh = read(analyse)
  expect(fresh.entities.length).toBeGreaterThan(2)
  for (const before of ['springfield Mayor ana torres TORRES.', MANY, 'Ana herald'])
    analyse(before, segment(before))
  expect(read(analyse)).toEqual(fresh)
})
