import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/read/pages/parse.ts'

/** More elements than a call can have arguments. */
const MANY = 130_000
const many = '<b></b>'.repeat(MANY)
const article = '<p>The ferry will stay in Hull until Monday, Ann Roe said, and nobody minded.</p>'.repeat(4)

describe('a page may hold as many elements beside each other as it likes', () => {
  test.each([
    ['without a body', `<html><head><title>x</title></head>${many}${article}</html>`],
    ['in a head that never ends', `<html><head><title>x</title>${many}${article}`],
    ['behind its body', `<html><body>${article}</body>${many}</html>`],
  ])('%s', (_, html) => {
    const { body } = parsePage(html)
    expect([...body!.childNodes].length).toBe(MANY + 4)
  })
})

test('one whose parser cannot take an element is refused, with what is wrong with it', () => {
  const html = `<body><div class="${'c '.repeat(2 * MANY)}">${article}</div></body>`
  expect(() => parsePage(html)).toThrow('has an element with more classes than can be read')
})
