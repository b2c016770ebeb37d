import { expect, test } from 'vitest'
import { tabulate } from '../../src/load/index.ts'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'

const knowledge = loadKnowledge({})
const read = (text: string, options = {}) =>
  createPipeline(
    { published: '2024-05-15', ...options },
    knowledge,
  )({
    id: 'a',
    source: 'a.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    text,
  })

test.each([
  '<p>Mayor <b>Ann</b> Roe of Leeds said: &ldquo;We can&#8217;t pay &pound;3m.&rdquo;</p><p>😀 The buses stop Monday.</p>',
  'Mayor Ann Roe of Leeds said: â€œWe canâ€™t pay Â£3m.â€ 🙂 The com-\npany, Halden Ferries, will stop 12 buses on Mon-\nday.',
])('rows of %j are stretches of the article as it came in', text => {
  const rows = tabulate(read(text))
  if (!rows.ok) throw new Error(rows.reason)
  const points = [...text]
  const all = Object.values(rows.facts).flat()
  expect(all.length).toBeGreaterThan(4)
  for (const row of all) expect(points.slice(row.start, row.end).join('')).toBe(row.text)
  const [quote] = rows.facts.quotes as unknown as {
    text: string
    speaker: { start: number; end: number; text: string }
  }[]
  expect(quote?.text).toMatch(/^We can.*3m\.$/)
  const { start, end, text: speaker } = quote!.speaker
  expect(points.slice(start, end).join('')).toBe(speaker)
  expect(rows.facts.numbers.map(row => [row.value, row.unit])).toContainEqual([3000000, 'GBP'])
})

test('an article in another language stands in its table without facts, unless it is asked for', () => {
  const german =
    'Der Bürgermeister von Köln sagte am Montag, die Stadt werde 3 Millionen Euro für 12 Busse ausgeben.'
  const [left, worked] = [read(german), read(german, { anyLanguage: true })]
  if (!left.ok || !worked.ok) throw new Error('rejected')
  expect(left.doc.language).toBe('de')
  expect(Object.values(left.facts).flat()).toEqual([])
  expect(left.doc.warnings.map(({ code }) => code)).toEqual(['LANGUAGE'])
  expect(worked.facts.numbers.length).toBeGreaterThan(0)
  expect(worked.doc.warnings).toEqual([])
})
