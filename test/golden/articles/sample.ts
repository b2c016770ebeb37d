import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Evaluation, evaluate, type FoundTables } from '../../../src/evaluate/evaluate.ts'
import { type GoldArticle, type GoldRow, readGoldArticle } from '../../../src/evaluate/gold.ts'
import { KINDS } from '../../../src/kinds/index.ts'
import type { Kind } from '../../../src/model/kind.ts'
import { listArticles, readExpected, readFacts } from './rows.ts'

/** Figures by kind: `F1` of its rows, and the share of right values of each field. */
type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>

const FLOORS = join(import.meta.dirname, 'floors.json')
export const floorsPath = FLOORS
export const readFloors = (): Floors => JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors

/** How well the rows of now agree with what was read and found right, over all golden articles. */
export function scoreSample(): Evaluation {
  const articles = listArticles()
  const found = new Map<string, FoundTables>(articles.map(article => [article, readFacts(article)]))
  return evaluate(articles.map(toGold), found)
}

export const toFloors = ({ kinds }: Evaluation): Floors =>
  Object.fromEntries(
    Object.entries(kinds).map(([kind, { exact, fields }]) => {
      const shares = Object.entries(fields).map(([name, { accuracy }]) => [name, accuracy])
      return [kind, Object.fromEntries([['F1', exact.F1], ...shares])]
    }),
  )

/**
 * The gold of an article: the rows of `expected.json`, and of those known to be wrong what would be right. A row that
 * should not be there is none of them; of one that lacks or mistakes something, only that is judged.
 */
function toGold(article: string): GoldArticle {
  const expected = readExpected(article)
  const rowsOf = (kind: Kind): GoldRow[] => [
    ...expected[kind].map(parseRow),
    ...expected.known_wrong
      .filter(entry => entry.kind === kind)
      .flatMap(entry => {
        if ('missing' in entry) return [parseRow(entry.missing)]
        const { found, right } = entry
        if (right === null) return []
        return [
          IS_ROW.test(right) ? parseRow(right) : { ...spanOf(found), ...parseCells(right.split(' | ')) },
        ]
      }),
  ]
  const tables = Object.fromEntries(KINDS.map(kind => [kind, rowsOf(kind)]))
  return readGoldArticle({ id: article, ...tables })
}

const IS_ROW = /^(\d+)-(\d+) /

/** `12-18 Kaiser | name: Kaiser Permanente` as a row. */
function parseRow(short: string): GoldRow {
  const [, ...cells] = short.split(' | ')
  return { ...spanOf(short), ...parseCells(cells) }
}

function spanOf(short: string): { start: number; end: number } {
  const [, start, end] = IS_ROW.exec(short) ?? []
  if (start === undefined) throw new Error(`${short} does not say where it stands`)
  return { start: Number(start), end: Number(end) }
}

/** Columns as `shorten` writes them; a dash stands for empty. Cue and speaker go by their words and name. */
function parseCells(cells: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    cells.map(cell => {
      const colon = cell.indexOf(': ')
      if (colon < 0) throw new Error(`${cell} names no column`)
      const [name, written] = [cell.slice(0, colon), cell.slice(colon + 2)]
      const value = written === '-' ? null : written
      if (name === 'cue') return [name, { text: value }]
      return [name, name === 'speaker' ? { name: value } : value]
    }),
  )
}
