import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LIMITS } from '../src/config.ts'
import { tabulate } from '../src/load/index.ts'
import type { Knowledge } from '../src/model/knowledge.ts'
import { readJsonLine } from '../src/read/read.ts'
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
export interface DevelopmentSet {
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
type SetKind = keyof typeof SCORERS | 'ud'
const SET_KINDS = [...Object.keys(SCORERS), 'ud'] as SetKind[]

/** The sets below a folder: `numbers/*.jsonl`, `dates/*.jsonl`, … and `ud/*.conllu`, by kind and name. */
export function listSets(folder: string): DevelopmentSet[] {
  return SET_KINDS.flatMap(kind => {
    const ending = kind === 'ud' ? '.conllu' : '.jsonl'
    const home = join(folder, kind)
    if (!existsSync(home)) return []
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
  const lines = content.split('\n').filter(line => line.trim() !== '')
  const articles = findRows(lines, knowledge)
  const figures = SCORERS[kind](articles, name) as unknown as Figures
  return { kind, set: name, articles: articles.length, figures }
}

/** Each line of gold beside the rows that newsfacts finds in its text; throws for an article that is rejected. */
function findRows(lines: readonly string[], knowledge: Knowledge): Judged[] {
  const pipeline = createBatchPipeline({ published: null }, knowledge)
  const judged: Judged[] = []
  const bytes = lines.map(line => Buffer.from(line))
  for (const group of cutGroups(bytes, ({ length }) => length, LIMITS.group))
    for (const outcome of pipeline(group.map(line => readJsonLine(line, '')))) {
      const article = tabulate(outcome)
      if (!article.ok) throw new Error(`${article.id}: ${article.reason}`)
      const gold = JSON.parse(lines[judged.length]!) as GoldArticle
      judged.push({ gold, rows: article.facts as unknown as Rows })
    }
  return judged
}
