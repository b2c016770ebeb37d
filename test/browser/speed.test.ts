import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { pagePath } from '../../src/report/page-path.ts'
import { makeFolder } from '../cli/folder.ts'
import { invent, newsfacts, toJsonLines } from '../cli/newsfacts.ts'
import { useBrowser } from './chromium.ts'

const open = useBrowser()
/** Milliseconds that the first search or sort of a table may take. */
const SOON = 200
/** Milliseconds between two frames while a long text scrolls: the median of them. */
const FRAME = 50

const textOf = (articles: readonly { text: string }[]) => articles.map(({ text }) => text).join('\n\n')

let out = ''
beforeAll(async () => {
  const folder = makeFolder({}, { isLasting: true })
  // 840 short ones, and one of 300 KB
  const pool = invent(1400)
  const articles = pool
    .slice(0, 840)
    .map((article, i) => ({ ...article, text: textOf(pool.slice(i, i + 3)) }))
  const long = textOf(pool)
  expect(long.length).toBeGreaterThan(300_000)
  const input = join(folder, 'a.jsonl')
  writeFileSync(input, toJsonLines([...articles, { id: 'long', text: long, published: '2021-07-20' }]))
  out = join(folder, 'out')
  await newsfacts(['run', input, '--out', out])
})

/** Milliseconds from an event to the frame that shows what it did. */
const time = (page: Page, act: string) =>
  page.evaluate<number>(`new Promise(done => {
    const started = performance.now()
    ${act}
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - started)))
  })`)

test('the tables of 840 articles are searched and sorted at once', async () => {
  const page = await open(join(out, 'report/index.html'))
  const search = `const field = document.querySelector('#table-quotes input')
    field.value = 'engineers'
    field.dispatchEvent(new Event('input'))`
  const sort = `document.querySelector('#table-quotes th button').click()`
  expect([await time(page, search), await time(page, sort)].map(ms => ms < SOON)).toEqual([true, true])
  expect(await page.locator('#table-quotes tbody tr').count()).toBe(50)
})

test('an article of 300 KB scrolls, and its last row is found', async () => {
  const page = await open(join(out, 'report', pagePath('long')))
  const frames = await page.evaluate<number[]>(`new Promise(done => {
    const gaps = []
    let last = performance.now()
    const step = () => {
      const now = performance.now()
      gaps.push(now - last)
      last = now
      scrollBy(0, 800)
      if (gaps.length < 60) requestAnimationFrame(step)
      else done(gaps)
    }
    requestAnimationFrame(step)
  })`)
  expect(frames.sort((a, b) => a - b)[30]).toBeLessThan(FRAME)
  const row = page.locator('#rows li').last()
  expect(
    await time(page, `document.querySelector('#rows ol:last-child li:last-child button').click()`),
  ).toBeLessThan(SOON)
  expect(await row.getAttribute('class')).toContain('selected')
  expect(await page.locator('mark.selected').first().isVisible()).toBe(true)
})
