import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../src/resources.ts'
import { createPipeline } from '../../../src/run/pipeline.ts'

interface Gold {
  readonly sentence: string
  readonly people: readonly { name: string; role: string | null; affiliation: string | null }[]
}

/** Reads `sentences.txt`; its head says how. */
function readGold(): Gold[] {
  const gold: { sentence: string; people: Gold['people'][number][] }[] = []
  for (const line of readFileSync(join(import.meta.dirname, 'sentences.txt'), 'utf8').split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue
    if (!line.startsWith('  ')) gold.push({ sentence: line, people: [] })
    else {
      const [name, role, affiliation] = line.split('|').map(cell => cell.trim())
      gold.at(-1)!.people.push({ name: name!, role: role || null, affiliation: affiliation || null })
    }
  }
  return gold
}

/** Hits, predictions and gold over both columns of every person whose name was found. */
function score(gold: readonly Gold[]) {
  const run = createPipeline({ published: null }, loadKnowledge())
  const sum = { hit: 0, predicted: 0, gold: 0 }
  const wrong: string[] = []
  for (const { sentence, people } of gold) {
    const outcome = run({ id: 'x', source: '', sha256: '', encoding: 'utf-8', text: sentence })
    const found = outcome.ok ? outcome.facts.people : []
    for (const person of people) {
      const fields = found.find(fact => fact.fields.name === person.name)?.fields
      for (const column of ['role', 'affiliation'] as const) {
        const [want, got] = [person[column], fields?.[column] ?? null]
        sum.gold += want === null ? 0 : 1
        sum.predicted += got === null ? 0 : 1
        sum.hit += want !== null && want === got ? 1 : 0
        if (want !== got) wrong.push(`${sentence} ${person.name} ${column}: want ${want}, got ${got}`)
      }
    }
  }
  return { ...sum, wrong }
}

test('roles and affiliations of the gold sentences: precision and recall at least 90 %', () => {
  const gold = readGold()
  expect(gold.length).toBeGreaterThanOrEqual(60)
  const { hit, predicted, gold: wanted, wrong } = score(gold)
  expect(hit / predicted, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  expect(hit / wanted, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
})
