import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LIMITS } from '../src/config.ts'
import { evaluate } from '../src/evaluate/evaluate.ts'
import { findRows } from '../src/evaluate/find-rows.ts'
import { readGoldArticle } from '../src/evaluate/gold.ts'
import { tabulate } from '../src/load/index.ts'
import type { Knowledge } from '../src/model/knowledge.ts'
import { readJsonRecord } from '../src/read/read.ts'
import { cutGroups } from '../src/run/groups.ts'
import { createBatchPipeline } from '../src/run/pipeline.ts'
import { scoreDates } from './dates.ts'
import { scoreEntities } from './entities.ts'
import type { GoldArticle } from './gold.ts'
import { scoreNumbers } from './numbers.ts'
import { scorePlaces } from './places.ts'
import type { Judged, Rows } from './predicted.ts'
import { scoreQuotes } from './quotes.ts'
import { scoreSyntax } from './syntax.ts'

/** A file of a folder of development sets; the sub-folder says what it annotates. */
interface DevelopmentSet {
  readonly kind: SetKind
  /** file name without its ending, such as `polnear-dev` */
  readonly name: string
  readonly path: string
}

/** Figures of a set, nested by name; leaves are numbers, or null where nothing could be judged. */
export type Figures = { readonly [name: string]: number | null | Figures }

export interface SetResult {
  readonly kind: string
  readonly set: string
  readonly articles: number
  readonly figures: Figures
}

const SCORERS = {
  numbers: scoreNumbers,
  dates: scoreDates,
  entities: scoreEntities,
  places: scorePlaces,
  quotes: scoreQuotes,
} as const satisfies Record<string, (articles: readonly Judged[], set: string) => unknown>
type SetKind = keyof typeof SCORERS | 'ud' | 'gold'
const SET_KINDS = [...Object.keys(SCORERS), 'ud', 'gold'] as SetKind[]
const ENDINGS: Partial<Record<SetKind, string>> = { ud: '.conllu', gold: '.json' }

/**
 * The sets below a folder: `numbers/*.jsonl`, `dates/*.jsonl`, … , `ud/*.conllu`, and `gold/*.json`, which may also stand
 * beside it, by kind and name.
 */
export function listSets(folder: string): DevelopmentSet[] {
  return SET_KINDS.flatMap(kind => {
    const ending = ENDINGS[kind] ?? '.jsonl'
    const home = [join(folder, kind), ...(kind === 'gold' ? [join(folder, '..', kind)] : [])].find(existsSync)
    if (home === undefined) return []
    const names = readdirSync(home).filter(name => name.endsWith(ending))
    return names.sort().map(name => ({ kind, name: name.slice(0, -ending.length), path: join(home, name) }))
  })
}

/** Works the articles of a set and scores what was found. */
export function scoreSet({ kind, name, path }: DevelopmentSet, knowledge: Knowledge): SetResult {
  const content = readFileSync(path, 'utf8')
  if (kind === 'ud') {
    const { sentences, ...figures } = {
      sentences: content.split('# sent_id').length - 1,
      ...scoreSyntax(content, knowledge.file),
    }
    return { kind, set: name, articles: sentences, figures: figures as unknown as Figures }
  }
  if (kind === 'gold') return scoreGold(name, content, knowledge)
  const lines = content.split('\n').filter(line => line.trim() !== '')
  const articles = judgeLines(lines, knowledge)
  const figures = SCORERS[kind](articles, name) as unknown as Figures
  return { kind, set: name, articles: articles.length, figures }
}

/** Articles annotated in all tables, in the shape of the output: figures by kind, with the shares of the fields. */
function scoreGold(name: string, content: string, knowledge: Knowledge): SetResult {
  const gold = (JSON.parse(content) as unknown[]).map(readGoldArticle)
  const { kinds, total } = evaluate(gold, findRows(gold, { published: null }, knowledge))
  const figures = { ...kinds, total } as unknown as Figures
  return { kind: 'gold', set: name, articles: gold.length, figures }
}

/** Each line of gold beside the rows that newsfacts finds in its text; throws for an article that is rejected. */
function judgeLines(lines: readonly string[], knowledge: Knowledge): Judged[] {
  const pipeline = createBatchPipeline({ published: null }, knowledge)
  const judged: Judged[] = []
  const bytes = lines.map(line => Buffer.from(line))
  for (const group of cutGroups(bytes, ({ length }) => length, LIMITS.group))
    for (const outcome of pipeline(group.map(line => readJsonRecord(line, '')))) {
      const article = tabulate(outcome)
      if (!article.ok) throw new Error(`${article.id}: ${article.reason}`)
      const gold = JSON.parse(lines[judged.length]!) as GoldArticle
      judged.push({ gold, rows: article.facts as unknown as Rows })
    }
  return judged
}
