import { describe, expect, test } from 'vitest'
import { STYLE } from '../../../src/analysis/entities/candidates.ts'
import { CLASSES, NO_NAME } from '../../../src/analysis/entities/decision/classes.ts'
import { groupMentions, LINK } from '../../../src/analysis/entities/decision/groups.ts'
import { JUDGE_BITS, judge, weightsAt } from '../../../src/analysis/entities/decision/judge.ts'
import { MOST_KIN, markStrangers, writeKin } from '../../../src/analysis/entities/decision/kin.ts'
import { listMentions } from '../../../src/analysis/entities/decision/mentions.ts'
import { poolVerdicts } from '../../../src/analysis/entities/decision/pool.ts'
import type { Reading } from '../../../src/analysis/entities/decision/reading.ts'
import type { Lexicon } from '../../../src/analysis/entities/lexicon.ts'
import { buildTable } from '../../../src/analysis/entities/lexicon-table.ts'
import { prepare } from '../../../src/analysis/entities/scene.ts'
import { SignReader } from '../../../src/analysis/entities/signs.ts'
import { Scratch } from '../../../src/analysis/scratch.ts'
import { WordBook } from '../../../src/analysis/words/word-book.ts'
import { cut } from '../../../train/entities/cut.ts'

const lexicon: Lexicon = {
  words: buildTable([]),
  phrases: buildTable([]),
  profiles: buildTable([]),
  names: buildTable([]),
  clusters: buildTable([]),
  coarse: new Uint8Array(0),
}

function read(text: string, ...names: string[]) {
  const { tokens, sentences } = cut(text)
  const numbered = new WordBook().number(text, tokens)
  const stage = prepare(text, tokens, sentences, new SignReader(lexicon), numbered, new Scratch())
  let from = 0
  const spans = names.map(name => {
    const start = text.indexOf(name, from)
    from = start + name.length
    const first = tokens.start.indexOf(start)
    return { first, last: tokens.end.indexOf(from) + 1, type: 'PER' as const }
  })
  const mentions = listMentions(stage, spans)
  const reading: Reading = { text, tokens, sentences, stage, lexicon, scores: new Int32Array(), steps: [] }
  return { mentions, groups: groupMentions(mentions, reading), tokens, scene: stage.scene }
}

test('a name is sought again where the chain found none', () => {
  const text = 'We met Orvane there. He left Orvane early. An orvane is no name.'
  const { mentions, tokens } = read(text, 'Orvane')
  expect(mentions.map(({ first, type }) => [tokens.start[first], type])).toEqual([
    [7, 0],
    [29, NO_NAME],
  ])
  expect(mentions[0]!.style).toBe(STYLE.NORMAL)
})

describe('names that hang together', () => {
  test.each<[string, string[], number]>([
    ['We met Orvane Foods there. He left Orvane early.', ['Orvane Foods', 'Orvane'], LINK.OPENS],
    ['We met Ann Bell there. He left Bell early.', ['Ann Bell', 'Bell'], LINK.ENDS],
    ['We met Tall Oak Bank there. He left TOB early.', ['Tall Oak Bank', 'TOB'], LINK.ACRONYM],
    ['We met Tall Oak Bank (OAKB) there.', ['Tall Oak Bank', 'OAKB'], LINK.ACRONYM],
  ])('%s', (text, names, link) => {
    const { groups } = read(text, ...names)
    expect(groups.links).toContainEqual({ from: 1, to: 0, link })
    expect(groups.links).toContainEqual({ from: 0, to: 1, link: link + 1 })
  })

  test('others do not', () => {
    const { groups } = read('We met Ann Bell there. He left Orvane early.', 'Ann Bell', 'Orvane')
    expect(groups.links).toEqual([])
    expect(groups.uses).toEqual([1, 1])
  })
})

describe('the kin of a name', () => {
  const text = 'We met Orvane Foods there. He left Orvane early. Ann Bell left Bell.'
  const { mentions, groups, scene } = read(text, 'Orvane Foods', 'Orvane', 'Ann Bell', 'Bell')
  /** What the chain takes the four names for, a class each. */
  const believe = (...classes: number[]) => {
    const sums = new Float64Array(4 * CLASSES)
    classes.forEach((best, group) => {
      sums[group * CLASSES + best] = 1
    })
    return { scores: sums, shares: sums, sums }
  }

  test('a short name is in doubt that is taken for another thing than what it stands for', () => {
    expect([...markStrangers(groups, believe(1, 0, 0, 0))]).toEqual([0, 1, 0, 0])
    expect([...markStrangers(groups, believe(1, 1, 1, 0))]).toEqual([0, 0, 0, 1])
    expect([...markStrangers(groups, believe(1, 1, 0, 0))]).toEqual([0, 0, 0, 0])
  })

  test('how names hang together and what the others are makes the keys', () => {
    const keysOf = (group: number, ...classes: number[]) => {
      const keys = new Int32Array(MOST_KIN)
      const links = groups.links.filter(({ from }) => from === group)
      return [
        ...keys.subarray(0, writeKin(scene, mentions, groups, believe(...classes), group, links, keys, 0)),
      ]
    }
    const opensFirm = keysOf(1, 1, 0, 0, 0)
    expect(opensFirm).toHaveLength(5)
    expect(keysOf(1, 1, 0, 1, 1)).toEqual(opensFirm)
    expect(keysOf(1, 0, 0, 0, 0)[0]).not.toBe(opensFirm[0])
    expect(keysOf(3, 0, 0, 1, 0)[0]).not.toBe(opensFirm[0])
  })
})

const ALONE = { count: 3, of: Int32Array.of(0, 1, 2), sample: [0, 1, 2], uses: [1, 1, 1], links: [] }

test('all lists that a mention hears are weighed together', () => {
  const mention = { first: 0, last: 1, type: 0, read: { first: 0, last: 1 }, style: STYLE.NORMAL }
  const lists = [Int32Array.of(11), Int32Array.of(12, 13), Int32Array.of(14)]
  const weights = new Int8Array(CLASSES << JUDGE_BITS)
  weights[weightsAt(11)] = 40
  weights[weightsAt(12) + 1] = 30
  weights[weightsAt(13) + 1] = 30
  weights[weightsAt(14) + 2] = 120
  const shares = Float64Array.of(
    0.2,
    0.2,
    0.2,
    0.2,
    0.2,
    0.2,
    0.2,
    0.2,
    0.2,
    0.2,
    0.01,
    0.01,
    0.96,
    0.01,
    0.01,
  )
  const beliefs = { scores: shares, shares, sums: shares }
  const mentions = [mention, mention, mention]
  const verdicts = judge({ mentions, groups: ALONE, beliefs, lists, heard: [[0], [0, 1], []] }, weights)
  const best = (m: number) => {
    const row = [...verdicts.subarray(m * CLASSES, (m + 1) * CLASSES)]
    expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    return row.indexOf(Math.max(...row))
  }
  expect([best(0), best(1), best(2)]).toEqual([0, 1, 2])
})

test('mentions of one name are drawn together, a sure one most; other names stay as they are', () => {
  const verdicts = Float64Array.from(
    [
      [0.6, 0.4, 0, 0, 0],
      [0.1, 0.9, 0, 0, 0],
      [0.6, 0.4, 0, 0, 0],
    ].flat(),
  )
  poolVerdicts(verdicts, { count: 2, of: Int32Array.of(0, 0, 1), sample: [0, 2], uses: [2, 1], links: [] })
  expect(verdicts[1]).toBeGreaterThan(0.8)
  expect(verdicts[CLASSES + 1]).toBeGreaterThan(0.8)
  expect(verdicts[2 * CLASSES]).toBeCloseTo(0.6, 1)
})
