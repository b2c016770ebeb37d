import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { pagePath } from '../../src/report/page-path.ts'
import { makeFolder } from '../cli/folder.ts'
import { newsfacts, toJsonLines } from '../cli/newsfacts.ts'
import { useBrowser } from './chromium.ts'

const open = useBrowser()
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Everything that an article can try: markup, script, style, links and ids that end an attribute. */
const ATTACK = [
  `<script>alert('markup')</script> said Mary <b onmouseover="alert('event')">Smith</b> of Ohio on Monday.`,
  `</script><img src="https://tracker.example/x.png" onerror="alert('image')"> cost $4 million, Ann Lee said.`,
  '<style>@import "https://tracker.example/x.css";</style> "We <a href=\'javascript:alert(1)\'>won</a>," said Tom Oakes.',
  '<iframe src="https://tracker.example"></iframe><meta http-equiv="refresh" content="0;url=https://tracker.example">',
  `\u2028"><svg onload=alert(2)>{{constructor.constructor('alert(3)')()}} <!-- 12 people --> in Paris & Leeds.`,
].join('\n')
const ATTACK_ID = `x"><script>alert('id')</script>`

let out = ''
let article = ''
beforeAll(async () => {
  const folder = makeFolder(
    { 'a.jsonl': toJsonLines([{ id: ATTACK_ID, title: ATTACK, text: ATTACK }]) },
    { isLasting: true },
  )
  out = join(folder, 'out')
  await newsfacts(['run', '--out', out])
  await newsfacts(['run', join(folder, 'a.jsonl'), '--out', join(folder, 'attack')])
  await newsfacts(['diff', out, join(folder, 'attack'), '--page', join(folder, 'diff.html')])
  const [{ id }] = JSON.parse(readFileSync(join(out, 'articles.json'), 'utf8'))
  article = join(out, 'report', pagePath(id))
})

test('a click on a mark selects its row, a click on the row its mark, and the address names the fact', async () => {
  const page = await open(article)
  const mark = page.locator('mark.k-people').first()
  await mark.click()
  const row = page.locator('#rows li.selected')
  expect(await row.locator('.said').textContent()).toBe(await mark.textContent())
  expect(await row.locator('dl').isVisible()).toBe(true)
  const other = page.locator('#rows li.k-dates').first()
  await other.locator('button.row').click()
  expect(await page.locator('mark.selected').first().textContent()).toBe(
    await other.locator('.said').textContent(),
  )
  expect(decodeURIComponent(new URL(page.url()).hash.slice(1))).toBe(await other.getAttribute('id'))
})

test('a link to a fact opens the page at it', async () => {
  const [, line] = readFileSync(join(out, 'quotes.csv'), 'utf8').trim().split('\n').slice(-2)
  const url = line!.slice(line!.lastIndexOf(',') + 1)
  const page = await open(join(out, 'report/index.html'))
  await page.goto(new URL(`../${url}`, page.url()).href)
  expect(await page.locator('#rows li.selected').getAttribute('id')).toBe(
    decodeURIComponent(url.split('#')[1]!),
  )
})

test('a quote shows its cue and speaker', async () => {
  const page = await open(article)
  await page.locator('#rows li.k-quotes button.row').first().click()
  expect(await page.locator('.part').count()).toBeGreaterThan(0)
})

test('a kind can be hidden, in the text and among the rows', async () => {
  const page = await open(article)
  const background = () =>
    page
      .locator('mark[class="k-dates"]')
      .first()
      .evaluate(mark => getComputedStyle(mark).backgroundColor)
  const before = await background()
  await page.getByRole('checkbox', { name: /^dates/ }).uncheck()
  expect(await background()).not.toBe(before)
  expect(await page.locator('#rows li.k-dates').first().isVisible()).toBe(false)
})

test('tables are searched and sorted', async () => {
  const page = await open(join(out, 'report/index.html'))
  const quotes = page.locator('#table-quotes')
  const rows = quotes.locator('tbody tr')
  const all = await rows.count()
  await quotes.getByRole('searchbox').fill('edwards')
  expect(await rows.count()).toBeLessThan(all)
  for (const row of await rows.allTextContents()) expect(row.toLowerCase()).toContain('edwards')
  const facts = page.locator('#table-articles')
  await facts.getByRole('button', { name: 'facts' }).click()
  const counts = (await facts.locator('td.number').allTextContents()).map(Number)
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
})

test('the keyboard walks and judges', async () => {
  const page = await open(article)
  for (const key of ['j', 'j', 'k', 'r', 'a']) await page.keyboard.press(key)
  const said = (row: number) => page.locator('#rows li').nth(row).getAttribute('data-said')
  expect([await said(0), await said(1), await said(2)]).toEqual(['reject', 'accept', ''])
})

test('an article that is one big attack stays text', async () => {
  const attack = join(out, '../attack/report')
  const page = await open(join(attack, pagePath(ATTACK_ID)))
  expect(await page.locator('.text').innerText()).toContain("<script>alert('markup')</script>")
  for (const row of await page.locator('#rows button.row').all()) await row.click()
  const index = await open(join(attack, 'index.html'))
  expect(await index.locator('script').count()).toBe(2)
  expect(await index.locator('img, iframe, main style, svg[onload]').count()).toBe(0)
})

describe.each(['light', 'dark'] as const)('%s', colorScheme => {
  test.each([
    ['index', () => join(out, 'report/index.html')],
    ['article', () => article],
    ['diff', () => join(out, '../diff.html')],
  ])('the page %s has no serious fault of accessibility', async (_, path) => {
    for (const width of [1400, 390]) {
      const page = await open(path(), { colorScheme, viewport: { width, height: 900 } })
      await page
        .locator('#rows button.row')
        .first()
        .click({ timeout: 1000 })
        .catch(() => {})
      await page.evaluate(AXE)
      const { violations } = (await page.evaluate('axe.run()')) as {
        violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
      }
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(serious.map(({ id, nodes }) => [id, nodes[0]!.html, nodes[0]!.failureSummary])).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    }
  })
})
