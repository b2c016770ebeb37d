import { describe, expect, test } from 'vitest'
import { readModel, writeModel } from '../../src/analysis/model-file.ts'
import { ParseState } from '../../src/analysis/parser/parse-state.ts'
import { layOutWordTable, WordTable } from '../../src/analysis/words/word-table.ts'
import { exchangeClusters } from '../../train/clusters/exchange.ts'
import { parseConllu } from '../../train/conllu.ts'
import { actionCosts, goldTree } from '../../train/parser/oracle.ts'
import { tagByFolds } from '../../train/parser/tag-by-folds.ts'
import { trainParser } from '../../train/parser/train-parser.ts'
import { trainTagger } from '../../train/tagger/train-tagger.ts'

/** Invented; with a multiword token, an empty node and a comment. */
const SAMPLE = `# text = She can't sleep.
1	She	she	PRON	PRP	_	4	nsubj	_	_
2-3	can't	_	_	_	_	_	_	_	SpaceAfter=No
2	ca	can	AUX	MD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
3.1	_	_	_	_	_	_	_	_	_
4	sleep	sleep	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

# text = The dog saw a cat.
1	The	the	DET	DT	_	2	det	_	_
2	dog	dog	NOUN	NN	_	3	nsubj:odd	_	_
3	saw	see	VERB	VBD	_	0	root	_	_
4	a	a	DET	DT	_	5	det	_	_
5	cat	cat	NOUN	NN	_	3	obj	_	SpaceAfter=No
6	.	.	PUNCT	.	_	3	punct	_	_
`

describe('CoNLL-U', () => {
  test('reads words, not multiword tokens, empty nodes or comments', () => {
    const [first, second] = parseConllu(SAMPLE)
    expect(first!.forms).toEqual(['She', 'ca', "n't", 'sleep', '.'])
    expect([...first!.head]).toEqual([3, 3, 3, -1, 3])
    expect(first!.spaced).toEqual([true, true, true, false, true])
    // an unknown subtype counts as its relation
    expect(second!.label[1]).toBe(parseConllu(SAMPLE.replace(':odd', ''))[1]!.label[1])
  })
})

describe('training', () => {
  const sentences = Array.from({ length: 60 }, () => parseConllu(SAMPLE)).flat()
  const options = { bits: 12, epochs: 2, caseRate: 4, clusters: new Map([[7, 1]]), log: () => {} }

  test('gives the same bytes on every run', () => {
    const parse = () => {
      const tagged = tagByFolds(sentences, 2, options)
      const trees = sentences.map(sentence => goldTree(sentence.head, sentence.label))
      const small = { rows: 300, width: 16, epochs: 2, log: () => {} }
      return trainParser({ ...tagged, trees, articles: [] }, small)
    }
    expect(trainTagger(sentences, options)).toEqual(trainTagger(sentences, options))
    expect(parse()).toEqual(parse())
  })

  test('the oracle leads to the right tree', () => {
    const sentence = parseConllu(SAMPLE)[1]!
    const tree = goldTree(sentence.head, sentence.label)
    const state = new ParseState()
    const words = new Int32Array(6)
    state.reset(
      { word: words, ending: words, cluster: new Uint16Array(6), upos: sentence.upos, xpos: sentence.xpos },
      0,
      6,
    )
    const stacked = new Uint8Array(8)
    const costs = new Int32Array(3)
    while (!state.done()) {
      actionCosts(state, tree, stacked, costs)
      const action = costs.indexOf(0)
      if (action === 0) {
        stacked[state.front] = 1
        state.shift()
      } else {
        stacked[state.stacked(0)] = 0
        state.attach(action === 1 ? state.front : state.stacked(1), 0)
      }
    }
    expect([...state.head.slice(0, 6)]).toEqual([...sentence.head])
  })

  test('words with the same neighbours share a cluster', () => {
    // words 0 and 2 stand beside neighbour 0, words 1 and 3 beside neighbour 1
    const counts = {
      words: 4,
      contexts: 2,
      first: Int32Array.from([0, 1, 2, 3, 4]),
      context: Int32Array.from([0, 1, 0, 1]),
      count: Int32Array.from([9, 9, 8, 8]),
    }
    const found = exchangeClusters(counts, 2, Uint16Array.from([0, 0, 1, 1]), 5, () => {})
    expect(found[0]).toBe(found[2])
    expect(found[1]).toBe(found[3])
    expect(found[0]).not.toBe(found[1])
  })
})

describe('model file', () => {
  test('gives back every array, also from bytes that lie askew', () => {
    const arrays = [Int8Array.of(-1, 2, 3), Uint16Array.of(65535), new Int32Array(0), Int32Array.of(-5)]
    const bytes = writeModel(arrays)
    expect(readModel(bytes)).toEqual(arrays)
    const askew = new Uint8Array(bytes.length + 3).subarray(3)
    askew.set(bytes)
    expect(readModel(askew)).toEqual(arrays)
  })

  test.each([new Uint8Array(3), new Uint8Array(64), writeModel([Int32Array.of(1)]).slice(0, 16)])(
    'refuses other bytes',
    bytes => {
      expect(() => readModel(bytes)).toThrow()
    },
  )
})

test('a word table finds what was put in and nothing else', () => {
  const entries = new Map(Array.from({ length: 100 }, (_, i) => [(i << 16) + 64, i + 1]))
  const { keys, values } = layOutWordTable(entries)
  const table = new WordTable(keys, values)
  for (const [key, value] of entries) expect(table.get(key)).toBe(value)
  expect(table.get(65)).toBe(0)
})
