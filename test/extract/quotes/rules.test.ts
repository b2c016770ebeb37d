import { describe, expect, test } from 'vitest'
import { actOf } from '../../../src/extract/quotes/act.ts'
import { isAskedOf } from '../../../src/extract/quotes/asked-of.ts'
import { ALL_ALLOWED } from '../../../src/extract/quotes/edge-filter.ts'
import { add, createVector, KEY_SHIFT } from '../../../src/extract/quotes/feature-vector.ts'
import { frameOf } from '../../../src/extract/quotes/frame.ts'
import { readModel, writeModel } from '../../../src/extract/quotes/model-file.ts'
import { isAttributive, isCompared } from '../../../src/extract/quotes/no-report.ts'
import { withOrphans } from '../../../src/extract/quotes/orphans.ts'
import type { Report } from '../../../src/extract/quotes/report.ts'
import { withAddressee } from '../../../src/extract/quotes/request.ts'
import { settle } from '../../../src/extract/quotes/settle.ts'
import { speakerPhrase } from '../../../src/extract/quotes/speaker-phrase.ts'
import { headOfSubject } from '../../../src/extract/quotes/subject-phrase.ts'
import { findTurns } from '../../../src/extract/quotes/transcript.ts'
import { read, tokenOf, wordsOf } from './hand-made.ts'

describe('the phrase that speaks', () => {
  test.each<[text: string, head: string, cue: string, phrase: string, heads: number]>([
    ['Sources close to Varga said it rained.', 'Sources', 'said', 'Sources close to Varga', 1],
    ['Officials in Oslo said it rained.', 'Officials', 'said', 'Officials in Oslo', 1],
    ['Officials on Monday said it rained.', 'Officials', 'said', 'Officials', 1],
    ['The bride and her mother said it rained.', 'mother', 'said', 'The bride and her mother', 2],
    [
      'Bankers, investors and farmers said it rained.',
      'farmers',
      'said',
      'Bankers, investors and farmers',
      3,
    ],
    ['The office of the bride and her mother said it rained.', 'mother', 'said', 'her mother', 1],
    ['It rained, said farmers and bankers.', 'farmers', 'said', 'farmers and bankers', 2],
  ])('%s', (text, head, cue, phrase, heads) => {
    const r = read(text)
    const found = speakerPhrase(r, tokenOf(r, head), tokenOf(r, cue))
    expect(wordsOf(r, { start: found.first, end: found.last })).toBe(phrase)
    expect(found.heads).toHaveLength(heads)
  })

  test.each([
    ['A memo obtained by the paper says it rained.', 'paper', 'says', 'memo'],
    ['A retired judge requesting anonymity said it rained.', 'anonymity', 'said', 'judge'],
    ['Sources close to the mayor said it rained.', 'mayor', 'said', 'Sources'],
    ['In a statement the mayor said it rained.', 'mayor', 'said', 'mayor'],
    ['Shares rose in May after the chain said it rained.', 'Shares', 'said', 'chain'],
    ['The man who met the mayor said it rained.', 'man', 'said', 'man'],
    ['A day after the storm the mayor said it rained.', 'mayor', 'said', 'mayor'],
  ])('%s: not %s', (text, head, cue, expected) => {
    const r = read(text)
    expect(r.analysis.word(headOfSubject(r, tokenOf(r, head), tokenOf(r, cue)))).toBe(expected)
  })
})

describe('what is no report', () => {
  test.each([
    ['Our reported rental costs fell.', 'reported', true],
    ["The company's reported net loss was small.", 'reported', true],
    ['Police have reported a theft.', 'reported', false],
  ])('%s', (text, cue, expected) => {
    const r = read(text)
    expect(isAttributive(r, tokenOf(r, cue))).toBe(expected)
  })

  test.each([
    ['It had 900 fewer members than previously reported.', 'reported', true],
    ['Sales were higher than first claimed.', 'claimed', true],
    ['It had fewer members than the union reported.', 'reported', false],
    ['The union reported fewer members.', 'reported', false],
  ])('%s', (text, cue, expected) => {
    const r = read(text)
    expect(isCompared(r, tokenOf(r, cue))).toBe(expected)
  })

  test.each([
    ['Clement was asked why she wears a hat.', 'asked', true],
    ['Asked when the road would open, Adler shrugged.', 'Asked', true],
    ['Asked to describe the road, Adler shrugged.', 'describe', true],
    ['The widow was told of the find by telephone.', 'told', true],
    ['The widow told of the find by telephone.', 'told', false],
    ['A forger has asked the board to seal his file.', 'asked', false],
    ['Adler asked when the road would open.', 'asked', false],
  ])('%s', (text, cue, expected) => {
    const r = read(text)
    expect(isAskedOf(r, frameOf(r, tokenOf(r, cue)))).toBe(expected)
  })
})

describe('requests', () => {
  test.each([
    [
      'The bishop told priests to open their barns in a sermon.',
      'told',
      'open',
      'priests to open their barns',
    ],
    [
      'Warden called on the king to sack the general on Friday.',
      'called',
      'sack',
      'the king to sack the general',
    ],
    ['The bishop vowed to open his barn.', 'vowed', 'open', 'open his barn'],
  ])('%s', (text, cue, verb, expected) => {
    const r = read(text)
    const end = tokenOf(r, '.')
    expect(wordsOf(r, withAddressee(r, tokenOf(r, cue), { start: tokenOf(r, verb), end }))).toBe(expected)
  })

  test.each([
    ['The bishop told priests to open their barns.', 'told', 'priests', 'request'],
    ['The bishop denied the barn was open.', 'denied', 'the', 'deny'],
    ['The bishop asked whether the barn was open.', 'asked', 'whether', 'ask'],
    ['The bishop said the barn was open.', 'said', 'the', 'say'],
    ['The bishop vowed to open his barn.', 'vowed', 'to', 'say'],
  ])('%s', (text, cue, start, expected) => {
    const r = read(text)
    const from = tokenOf(r, cue)
    expect(actOf(r, from, { start: tokenOf(r, start, from), end: tokenOf(r, '.') })).toBe(expected)
  })
})

describe('one report in another', () => {
  const r = read('Orr said Hale told the crew the boat was late.')
  const outer = (score: number): Report => ({
    cue: tokenOf(r, 'said'),
    score,
    margin: 1,
    speaker: tokenOf(r, 'Orr'),
    speakerLead: 1,
    pieces: [{ start: tokenOf(r, 'Hale'), end: tokenOf(r, '.') }],
  })
  const inner = (score: number): Report => ({
    cue: tokenOf(r, 'told'),
    score,
    margin: 1,
    speaker: tokenOf(r, 'Hale'),
    speakerLead: 1,
    pieces: [{ start: tokenOf(r, 'boat') - 1, end: tokenOf(r, '.') }],
  })
  // the outer one is preferred by log odds of 2
  test.each([
    [1, 2.9, 'said'],
    [1, 3.1, 'told'],
  ])('outer %d, inner %d: %s', (a, b, expected) => {
    expect(settle(r, [outer(a), inner(b)]).map(({ cue }) => r.analysis.word(cue))).toEqual([expected])
  })
})

describe('a quotation that no report claims', () => {
  const r = read('The gate was shut. "We waited for an hour in the rain." It was noon.')
  /** A model that gives every such quotation the same log odds. */
  const modelOf = (odds: number) => {
    const vector = createVector()
    add(vector, 700)
    return readModel(
      writeModel(Int32Array.of(vector.ids[0]! >>> KEY_SHIFT), Float32Array.of(odds), 2, ALL_ALLOWED),
    )
  }
  test.each([
    [0.9, 0],
    [1.1, 1],
  ])('log odds %d: %d quotes', (odds, count) => {
    expect(withOrphans(r, [], { ...modelOf(odds), vector: createVector() })).toHaveLength(count)
  })

  test('goes on from a report whose cue stands between: one utterance', () => {
    const text = '"The bears come at dusk," Roos told the council, "so lock the bins."'
    const read2 = read(text)
    const report: Report = {
      cue: tokenOf(read2, 'told'),
      score: 3,
      margin: 3,
      speaker: tokenOf(read2, 'Roos'),
      speakerLead: 3,
      pieces: [{ start: read2.inner.first[0]!, end: read2.inner.last[0]! }],
    }
    const found = withOrphans(read2, [report], { ...modelOf(0), vector: createVector() })
    expect(found.map(({ pieces }) => pieces.map(piece => wordsOf(read2, piece)))).toEqual([
      ['The bears come at dusk,', 'so lock the bins.'],
    ])
  })

  test('goes on from it behind a mark stranded at the end of the paragraph', () => {
    const r2 = read('“Lock the bins,” Roos told the council. “\n\nThe bears come at dusk.”')
    const cue = tokenOf(r2, 'told')
    const first = { start: r2.inner.first[0]!, end: r2.inner.last[0]! }
    const report = { cue, score: 3, margin: 3, speaker: cue - 1, speakerLead: 3, pieces: [first] }
    const found = withOrphans(r2, [report], { ...modelOf(0), vector: createVector() })
    expect(found.map(({ pieces }) => pieces.map(piece => wordsOf(r2, piece)))).toEqual([
      ['Lock the bins,', 'The bears come at dusk.'],
    ])
  })

  test('does not go on from it where its own attribution follows its comma', () => {
    const r2 = read(
      '"The bears come at dusk," Roos told the council. "They left at noon," Orr told the host.',
    )
    const cue = tokenOf(r2, 'told')
    const first = { start: r2.inner.first[0]!, end: r2.inner.last[0]! }
    const report = { cue, score: 3, margin: 3, speaker: cue - 1, speakerLead: 3, pieces: [first] }
    expect(withOrphans(r2, [report], { ...modelOf(0), vector: createVector() })).toEqual([report])
  })

  test.each([
    'Luca Ferri opens his new drama, "October 4: The Night the Beep Began." It runs for a week.',
    'Sources\n\n"Oil spill found near river" — NTV, May 3, 2011',
    'Luca Ferri was shown on "Harbour Watch" in May.',
    'Luca Ferri met the host of NTV’s "Harbour Watch" in May.',
  ])('a title or a source is no quote: %s', text => {
    expect(withOrphans(read(text), [], { ...modelOf(1.9), vector: createVector() })).toEqual([])
  })
})

test('a turn behind a colon runs on over at most twelve sentences', () => {
  const r = read(`Orr: ${'It rained. '.repeat(20)}`.trim())
  const { to } = frameOf(r, tokenOf(r, ':'))
  expect(r.sentence[to - 1]).toBe(12)
})

test.each<[text: string, turns: string[]]>([
  [
    'Q: Did you sign the lease?\n\nA: No. I was at sea.\n\nQ: Who did?\n\nA: My brother did.',
    ['Did you sign the lease?', 'No. I was at sea.', 'Who did?', 'My brother did.'],
  ],
  ['Background: The mill closed in May.\n\nOutlook: It may open again.', []],
  [
    'From: Moss, Ida\nTo: Lee, Ann\nSubject: The lease\nFrom: Lee, Ann\nTo: Moss, Ida\nSubject: Fwd: The lease',
    [],
  ],
  ['Email: ida@halden.example\nTwitter: @ida\nEmail: ann@halden.example\nTwitter: @ann', []],
  ['What Happened: A post.\nWhere It Spread: Blogs.\nWhat Happened: A film.\nWhere It Spread: Forums.', []],
])('turns of a transcript: %#', (text, turns) => {
  const r = read(text)
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(m => ({ start: m.index, end: m.index + m[0].length }))
  expect(findTurns(r, paragraphs).map(turn => wordsOf(r, turn))).toEqual(turns)
})
