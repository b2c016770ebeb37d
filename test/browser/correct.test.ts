import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pagePath } from '../../src/report/page-path.ts'
import { makeFolder } from '../cli/folder.ts'
import { newsfacts } from '../cli/newsfacts.ts'
import { useBrowser } from './chromium.ts'

const open = useBrowser()

type Row = Record<string, unknown> & { id: string; text: string; start: number }
type Kind = 'numbers' | 'places' | 'people' | 'organizations' | 'quotes' | 'dates'
const readArticle = (out: string) =>
  JSON.parse(readFileSync(join(out, 'articles.json'), 'utf8'))[0] as Record<Kind, Row[]> & {
    id: string
    text: string
  }

const select = async (page: Page, { id }: Row) => {
  await page.locator(`[id="${id}"] button.row`).click()
  return page.locator(`[id="${id}"]`)
}

test('what a reader says in the report of the seeds is what the next run does', async () => {
  const out = makeFolder()
  await newsfacts(['run', '--out', out])
  const article = readArticle(out)
  const [edited, rejected, accepted] = [article.numbers[0]!, article.places[0]!, article.people[0]!]
  const index = await open(join(out, 'report/index.html'))

  // two entities are one: the first that is chosen stays
  const entities = index.locator('#table-entities')
  const names = ['Kaiser Permanente', 'Dameron Hospital']
  for (const name of names) {
    await entities.getByRole('searchbox').fill(name)
    await entities.getByRole('checkbox', { name: `Choose ${name}`, exact: true }).check()
  }
  await entities.getByRole('button', { name: 'Merge the chosen' }).click()
  expect(await index.locator('#corrections').textContent()).toContain('(1)')

  // the other corrections are made on the page of the article, in the same browser
  const page = await open(join(out, 'report', pagePath(article.id)), { in: index.context() })
  await (await select(page, accepted)).locator('.accept').click()
  await (await select(page, rejected)).locator('.reject').click()
  const row = await select(page, edited)
  await row.locator('.edit').click()
  await row.getByLabel('value', { exact: true }).fill('244')
  await row.getByRole('button', { name: 'Save' }).click()
  const added = await markWord(page)
  await page.getByLabel('Kind', { exact: true }).selectOption('organizations')
  await page.getByRole('button', { name: 'Add as a fact' }).click()
  expect(await page.locator('.added').textContent()).toContain(added.text)
  expect(await page.locator(`[id="${rejected.id}"]`).getAttribute('data-said')).toBe('reject')

  const [download] = await Promise.all([
    index.waitForEvent('download'),
    index.getByRole('button', { name: /Download corrections\.jsonl \(5\)/ }).click(),
  ])
  const file = join(makeFolder(), 'corrections.jsonl')
  await download.saveAs(file)

  const again = makeFolder()
  const { status, stderr } = await newsfacts(['run', '--out', again, '--corrections', file])
  expect([status, stderr]).toEqual([0, expect.stringContaining('5 of 5 corrections applied')])
  const corrected = readArticle(again)
  const rowOf = (kind: Kind, { id }: Row) => corrected[kind].find(found => found.id === id)
  expect(rowOf('people', accepted)).toMatchObject({ rule: 'corrections/accept', confidence: 1 })
  expect(rowOf('places', rejected)).toBeUndefined()
  expect(rowOf('numbers', edited)).toMatchObject({ rule: 'corrections/edit', value: 244 })
  expect(corrected.organizations).toContainEqual(
    expect.objectContaining({ ...added, rule: 'corrections/add' }),
  )
  const table = readFileSync(join(again, 'entities.csv'), 'utf8')
  expect(table).not.toContain('organization:dameron-hospital')
})

test('columns that are empty can be filled, and a number that is added says what it needs', async () => {
  const out = makeFolder()
  await newsfacts(['run', '--out', out])
  const article = readArticle(out)
  const person = article.people.find(({ affiliation }) => affiliation === null)!
  const page = await open(join(out, 'report', pagePath(article.id)))
  const row = await select(page, person)
  await row.locator('.edit').click()
  await row.getByLabel('affiliation', { exact: true }).fill('Delta Callers')
  await row.getByRole('button', { name: 'Save' }).click()
  // a second sitting adds to the first
  await select(page, article.people.find(({ id }) => id !== person.id)!)
  await select(page, person)
  await row.locator('.edit').click()
  expect(await row.getByLabel('affiliation', { exact: true }).inputValue()).toBe('Delta Callers')
  await row.getByLabel('role', { exact: true }).fill('shop steward')
  await row.getByRole('button', { name: 'Save' }).click()
  await row.getByRole('button', { name: 'Save' }).click()

  const word = await markWord(page)
  await page.getByLabel('Kind', { exact: true }).selectOption('numbers')
  await page.getByRole('button', { name: 'Add as a fact' }).click()
  const form = page.locator('.added form')
  await form.getByLabel('kind', { exact: true }).selectOption('count')
  await form.getByRole('button', { name: 'Save' }).click()
  expect(await form.getByLabel('value', { exact: true }).evaluate(input => input.matches(':invalid'))).toBe(
    true,
  )
  await form.getByLabel('value', { exact: true }).fill('7')
  await form.getByRole('button', { name: 'Save' }).click()
  await form.waitFor({ state: 'hidden' })

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Download corrections\.jsonl \(2\)/ }).click(),
  ])
  const file = join(makeFolder(), 'corrections.jsonl')
  await download.saveAs(file)
  const again = makeFolder()
  const { stderr } = await newsfacts(['run', '--out', again, '--corrections', file])
  expect(stderr).toContain('2 of 2 corrections applied')
  const corrected = readArticle(again)
  expect(corrected.people).toContainEqual(
    expect.objectContaining({ id: person.id, affiliation: 'Delta Callers', role: 'shop steward' }),
  )
  expect(corrected.numbers).toContainEqual(
    expect.objectContaining({ ...word, kind: 'count', value: 7, comparator: '=', rule: 'corrections/add' }),
  )
})

test('a reader is told of a file that is none, and of a browser that keeps nothing', async () => {
  const out = makeFolder()
  await newsfacts(['run', '--out', out])
  const article = readArticle(out)
  const page = await open(join(out, 'report', pagePath(article.id)))
  const bar = page.locator('#corrections')
  const sound = JSON.stringify({ action: 'reject', id: article.places[0]!.id, text: article.places[0]!.text })
  const give = (name: string, content: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })

  for (const none of ['{"action":', 'null', '[]', '{"id":"a"}']) {
    await give('earlier.jsonl', `${sound}\n${none}\n`)
    await bar.getByText('earlier.jsonl: line 2 is no correction: nothing was added').waitFor()
    await give('sound.jsonl', '')
    await bar.getByText('(0)').waitFor()
    expect(await bar.getByRole('status').textContent()).toBe('')
  }
  await give('earlier.jsonl', sound)
  await bar.getByText('(1)').waitFor()

  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
  })
  await (await select(page, article.people[0]!)).locator('.accept').click()
  expect(await bar.textContent()).toContain('(2)')
  expect(await bar.getByRole('status').textContent()).toMatch(/keeps nothing .* download before you leave/)
})

/** Marks the first longer word that stands outside of every fact; returns it and where it starts, in characters. */
async function markWord(page: Page): Promise<{ text: string; start: number }> {
  return page.evaluate(() => {
    for (const paragraph of document.querySelectorAll<HTMLElement>('.text p'))
      for (const node of paragraph.childNodes) {
        const word = node.nodeType === Node.TEXT_NODE ? /[a-z]{5,}/.exec(node.textContent!) : null
        if (!word) continue
        const range = document.createRange()
        range.setStart(paragraph, 0)
        range.setEnd(node, word.index)
        getSelection()!.setBaseAndExtent(node, word.index, node, word.index + word[0].length)
        return { text: word[0], start: Number(paragraph.dataset.o) + range.toString().length }
      }
    throw new Error('every word is a fact')
  })
}
