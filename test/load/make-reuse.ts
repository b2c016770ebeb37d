import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { createCorpus } from '../../src/kinds/corpus.ts'
import { openOutput } from '../../src/load/index.ts'
import type { RunKey } from '../../src/load/ledger.ts'
import { keyOf } from '../../src/run/notes.ts'
import type { BatchPipeline } from '../../src/run/pipeline.ts'
import { performTasks, type Task } from '../../src/run/task.ts'
import { makeStory } from './make-article.ts'
import { newFolder, runInfo } from './make-run.ts'

export const RUN: RunKey = { build: 'b1', options: '{"published":null}' }
export const WITH_BOM: RunKey = { build: 'b1', options: '{"bom":true}' }
export const FORMATS = ['csv', 'json', 'jsonl'] as const
export const IDS = ['a', 'b', 'c', 'd', 'e']

export const task = (id: string, text = 'A text.'): Task => ({
  id,
  source: `${id}.txt`,
  format: 'txt',
  context: null,
  bytes: Buffer.from(text),
})
/** Every article is the same story under its own id. */
export const pipeline: BatchPipeline = records =>
  records.map(record => ('ok' in record ? record : makeStory({ id: record.id })))
export const work = (tasks: readonly Task[]) => performTasks(tasks, pipeline, FORMATS, () => {})

export const open = (folder: string, run: RunKey = RUN) =>
  openOutput(folder, FORMATS, { run, bom: run === WITH_BOM, isReusing: true })

/** Writes articles, taking over what can be; returns how many could, and why none could. */
export async function writeTasks(folder: string, tasks: readonly Task[], run: RunKey = RUN) {
  const output = await open(folder, run)
  const corpus = createCorpus()
  let reused = 0
  for (const one of tasks) {
    const found = output.reuse!.find(one.id, keyOf(one))
    const taken = typeof found === 'string' ? null : await output.reuse!.take([found])
    if (taken) reused++
    const { rendered, notes, tallies } = taken ?? { ...work([one]), tallies: work([one]).entities }
    await output.append(rendered, notes)
    corpus.add(tallies)
  }
  await output.commit(runInfo(tasks.length), corpus.rows())
  return { reused, verdict: output.reuse!.verdict }
}

export const contentOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter(name => !name.startsWith('.'))
      .map(name => [name, readFileSync(join(folder, name), 'utf8')]),
  )
export async function fresh(tasks: readonly Task[]) {
  const folder = newFolder()
  expect((await writeTasks(folder, tasks)).reused).toBe(0)
  return contentOf(folder)
}
export const filled = async (tasks = IDS.map(id => task(id))) => {
  const folder = newFolder()
  await writeTasks(folder, tasks)
  return folder
}
