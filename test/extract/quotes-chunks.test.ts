import { expect, test } from 'vitest'
import { readChunks } from '../../src/extract/quotes/chunks.ts'
import { clausesIn, type Reading } from '../../src/extract/quotes/reading.ts'
import { UPOS, XPOS } from '../../src/model/tags.ts'

/** Chunks of words written as `word/TAG`, a subordinating IN as `IN!`, one sentence a line. */
function chunksOf(tagged: string) {
  const words = tagged.split('\n').flatMap((line, sentence) =>
    line
      .trim()
      .split(' ')
      .map(word => ({ tag: word.split('/')[1]!, sentence })),
  )
  const xpos = Uint8Array.from(words, ({ tag }) => (XPOS as readonly string[]).indexOf(tag.replace('!', '')))
  const chunks = readChunks({
    count: words.length,
    xpos,
    upos: Uint8Array.from(words, ({ tag }) => UPOS.indexOf(tag.endsWith('!') ? 'SCONJ' : 'X')),
    sentence: Int32Array.from(words, ({ sentence }) => sentence),
    formRate: new Uint8Array(words.length),
  })
  const verbs = new Int32Array(words.length + 1)
  for (const [i, { tag }] of words.entries())
    verbs[i + 1] = verbs[i]! + (/^(?:VB[DZP]|MD)$/.test(tag) ? 1 : 0)
  return { chunks, count: words.length, reading: { chunks, verbs } as unknown as Reading }
}

test('a noun phrase and a verb group are one chunk each, adverbs none', () => {
  const { chunks } = chunksOf('the/DT old/JJ ferry/NN has/VBZ never/RB sailed/VBN at/IN dawn/NN')
  const short = chunksOf('ferry/NN sails/VBZ at/IN dawn/NN').chunks
  expect(chunks.ahead[0]).toBe(short.ahead[0])
  expect(chunks.behind[7]).toBe(short.behind[3])
})

test('chunks stop at the end of the sentence', () => {
  const { chunks } = chunksOf('she/PRP left/VBD\nthe/DT port/NN closed/VBD')
  expect(chunks.behind[2]).toBe(0)
  expect(chunks.ahead[0]).toBe(chunksOf('she/PRP left/VBD').chunks.ahead[0])
})

test.each([
  ['the/DT port/NN was/VBD closed/VBN', 1],
  ['the/DT places/NNS that/WDT would/MD be/VB closed/VBN', 0],
  ['why/WRB! the/DT port/NN was/VBD closed/VBN', 1],
  ['the/DT port/NN could/MD grow/VB by/IN! using/VBG barges/NNS', 1],
  ['she/PRP left/VBD because/IN! the/DT port/NN was/VBD closed/VBN and/CC he/PRP stayed/VBD', 2],
  ['interest/NN in/IN further/JJ ferries/NNS', 0],
])('clauses of its own: %s', (tagged, expected) => {
  const { reading, count } = chunksOf(tagged)
  expect(clausesIn(reading, 0, count)).toBe(expected)
})
