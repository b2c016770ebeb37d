import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { createCorpus, tallyEntities } from '../../src/kinds/corpus.ts'
import {
  type Check,
  DEFAULT_FORMATS,
  type Format,
  type Output,
  openOutput,
  type RunInfo,
  render,
  type Totals,
  tabulate,
} from '../../src/load/index.ts'
import type { EntityRow } from '../../src/model/entity.ts'
import type { Outcome, Rejection } from '../../src/model/outcome.ts'
import { makeStory } from './make-article.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder that is gone when the test file is done. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsfacts-load-'))
  folders.push(folder)
  return folder
}

const REJECTION: Rejection = {
  ok: false,
  id: 'blank',
  source: 'blank.txt',
  sha256: '',
  stage: 'read',
  code: 'EMPTY',
  reason: 'holds no words',
}
/** Two stories and a rejection between them. */
export const OUTCOMES: readonly Outcome[] = [makeStory({ id: 'a' }), REJECTION, makeStory({ id: 'b' })]

export const runInfo = (listed: number, { report = false } = {}): RunInfo => ({
  version: '1.2.3',
  listed,
  options: { published: null, ...(report ? { report } : {}) },
  shard: null,
})

/** A report of one page, which names the articles. */
export const pagesOf = (outcomes: readonly Outcome[]) =>
  async function* () {
    const ids = outcomes.map(outcome => (outcome.ok ? outcome.doc.id : 'none'))
    yield { path: 'index.html', content: ids.join(' ') }
  }

export function entitiesOf(outcomes: readonly Outcome[]): Iterable<EntityRow> {
  const corpus = createCorpus()
  for (const outcome of outcomes) {
    const article = tabulate(outcome)
    if (article.ok) corpus.add(tallyEntities(article.facts))
  }
  return corpus.rows()
}

/** Hands over each article in a message of its own. */
export async function appendAll(
  output: Pick<Output | Check, 'append'>,
  outcomes: readonly Outcome[],
  formats: readonly Format[] = DEFAULT_FORMATS,
): Promise<void> {
  for (const outcome of outcomes) await output.append(render([tabulate(outcome)], formats))
}

export async function writeRun(
  folder: string,
  outcomes: readonly Outcome[] = OUTCOMES,
  formats: readonly Format[] = DEFAULT_FORMATS,
): Promise<Totals> {
  const output = await openOutput(folder, formats)
  await appendAll(output, outcomes, formats)
  return output.commit(runInfo(outcomes.length), entitiesOf(outcomes))
}

/** Everything in a folder, dot files too, with its content; of folders only the name. */
export const readFolder = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(entry =>
        entry.isFile()
          ? [entry.name, readFileSync(join(folder, entry.name), 'utf8')]
          : [`${entry.name}/`, ''],
      ),
  )

export interface Resource {
  readonly name: string
  readonly path: string
  readonly type?: string
  readonly bytes: number
  readonly hash: string
  readonly rows?: number
  readonly schema?: { readonly fields: readonly { readonly name: string }[] }
}

/** What a data package says of its files and what they are, to be compared. */
export function describedAndReal(files: Readonly<Record<string, string>>): [unknown, unknown] {
  const { resources } = JSON.parse(files['datapackage.json']!) as { resources: Resource[] }
  const real = ({ path }: Resource) => ({
    path,
    bytes: Buffer.byteLength(files[path] ?? ''),
    hash: `sha256:${createHash('sha256')
      .update(files[path] ?? '')
      .digest('hex')}`,
  })
  return [resources.map(({ path, bytes, hash }) => ({ path, bytes, hash })), resources.map(real)]
}
