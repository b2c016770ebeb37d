import { expect, test } from 'vitest'
import { recordDay } from '../../../src/days/record-day.ts'
import { readPage } from '../../../src/read/pages/page.ts'
import { FRAME, SITES } from './sites.ts'

test.each(SITES.map(site => [site.name, site] as const))('%s', (_, site) => {
  const page = readPage(site.html)
  if (site.title === null) return expect(page).toBeNull()
  expect(page?.title).toBe(site.title)
  expect(page?.published ? recordDay(page.published) : null).toBe(site.published)
  expect(page?.text.split('\n\n')).toEqual(site.paragraphs)
  expect(page?.text).not.toMatch(FRAME)
})
