import { expect, test } from 'vitest'
import { restoreText } from '../../train/raw-text.ts'

/** Invented. */
const CONLLU = `# newdoc id = a
# newpar
1	It	it	PRON	PRP	_	2	nsubj	_	_
2-3	isn't	_	_	_	_	_	_	_	SpaceAfter=No
2	is	be	AUX	VBZ	_	0	root	_	_
3	n't	not	PART	RB	_	2	advmod	_	_
4	.	.	PUNCT	.	_	2	punct	_	_

1	Go	go	VERB	VB	_	0	root	_	_

# newpar
1	End	end	NOUN	NN	_	0	root	_	_
`

test('a treebank becomes the text that it annotates', () => {
  const { text, paragraphs, tokens, sentences } = restoreText(CONLLU)
  const cut = (spans: readonly { start: number; end: number }[]) => spans.map(s => text.slice(s.start, s.end))
  expect(text).toBe("It isn't. Go\nEnd")
  expect(cut(tokens)).toEqual(['It', 'is', "n't", '.', 'Go', 'End'])
  expect(cut(sentences)).toEqual(["It isn't.", 'Go', 'End'])
  expect(cut(paragraphs)).toEqual(["It isn't. Go", 'End'])
})
