import { createCorpus, tallyEntities } from '../../src/kinds/corpus.ts'
import {
  type Format,
  openOutput,
  type RunInfo,
  render,
  SHARD_FORMATS,
  tabulate,
} from '../../src/load/index.ts'
import type { Outcome, Rejection } from '../../src/model/outcome.ts'
import type { Catalog, Entry } from '../../src/run/catalog.ts'
import { mergeShards } from '../../src/run/merge.ts'
import { takeShard } from '../../src/run/shard.ts'
import { openShards } from '../../src/run/shards.ts'
import { makeStory } from '../load/make-article.ts'
import { newFolder } from '../load/make-run.ts'

const VERSION = '1.2.3'

export const rejectionOf = (id: string): Rejection => {
  const source = `${id}.txt`
  return { ok: false, id, source, sha256: '', stage: 'read', code: 'EMPTY', reason: 'holds no words' }
}

/** A run of invented stories; those whose ids start with `x` are rejected. */
export interface Invented {
  readonly ids: readonly string[]
  /** could not even be listed */
  readonly unlisted?: readonly string[]
  readonly options?: RunInfo['options']
  readonly version?: string
}

const FORMATS: readonly Format[] = ['csv', 'json']
const outcomeOf = (id: string): Outcome =>
  id.startsWith('x') ? rejectionOf(id) : makeStory({ id, source: `${id}.txt` })

async function write(
  folder: string,
  outcomes: readonly Outcome[],
  info: RunInfo,
  formats: readonly Format[],
) {
  const output = await openOutput(folder, formats)
  const corpus = createCorpus()
  for (const article of outcomes.map(tabulate)) {
    await output.append(render([article], formats))
    if (article.ok) corpus.add(tallyEntities(article.facts))
  }
  await output.commit(info, corpus.rows())
  return folder
}

const infoOf = ({ version = VERSION, options = {} }: Invented, listed: number, shard: RunInfo['shard']) => ({
  version,
  listed,
  options: { formats: FORMATS, ...options },
  shard,
})

/** The run in one piece. */
export function writeWhole(run: Invented): Promise<string> {
  const outcomes = [...(run.unlisted ?? []).map(rejectionOf), ...[...run.ids].sort().map(outcomeOf)]
  return write(newFolder(), outcomes, infoOf(run, outcomes.length, null), FORMATS)
}

/** One shard of it; `also` are articles that belong to another. */
export function writeShard(run: Invented, index: number, of: number, also: readonly string[] = []) {
  const all = {
    entries: [...run.ids].sort().map(id => ({ id, length: 1 }) as Entry),
    rejections: (run.unlisted ?? []).map(rejectionOf),
    leftAlone: [],
    notes: [],
    bytes: run.ids.length,
  } satisfies Catalog
  const { catalog, info } = takeShard(all, { index, of })
  const ids = [...catalog.entries.map(({ id }) => id), ...also].sort()
  const outcomes = [...catalog.rejections, ...ids.map(outcomeOf)]
  return write(newFolder(), outcomes, infoOf(run, outcomes.length, info), [...FORMATS, ...SHARD_FORMATS])
}

export const writeShards = (run: Invented, of: number): Promise<string[]> =>
  Promise.all(Array.from({ length: of }, (_, i) => writeShard(run, i + 1, of)))

/** Joins them as `newsfacts merge` does. */
export async function joinShards(folders: readonly string[]): Promise<string> {
  const shards = await openShards(folders, VERSION)
  const articles = []
  for await (const some of mergeShards(shards)) articles.push(...some)
  const folder = newFolder()
  const output = await openOutput(folder, FORMATS)
  const corpus = createCorpus()
  try {
    await output.append(render(articles, FORMATS))
    for (const article of articles) if (article.ok) corpus.add(tallyEntities(article.facts))
    const { version, options } = shards[0]!
    await output.commit({ version, options, listed: articles.length, shard: null }, corpus.rows())
  } finally {
    await output.abort()
  }
  return folder
}
