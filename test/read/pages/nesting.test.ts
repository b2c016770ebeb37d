import { describe, expect, test } from 'vitest'
import { refuseNesting } from '../../../src/read/pages/nesting.ts'
import { readPage } from '../../../src/read/pages/page.ts'

const FAR = 60_000

describe('a page that nests without end is refused, in the time of its length', () => {
  test.each([
    '<ul><li>a',
    '<table><tr><td>a',
    '<div>a',
    '<DIV class="a>b">',
    '<li><p>',
    '<b>',
    '<x-y/>',
    '<!-- c --><i>',
    "<a title='<b>'>",
    '<svg></svg><u>',
  ])('%s', unit => {
    const before = process.cpuUsage()
    expect(() => readPage(`<body>${unit.repeat(FAR)}`)).toThrow(
      'nests more than 4000 elements inside each other',
    )
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2)
  })
})

describe('what many pages have is no nesting', () => {
  test.each([
    [
      'items, paragraphs and cells that are never closed',
      '<ul><li>a<li>b<p>c<p>d</ul><table><tr><td>1<td>2<tr><td>3</table>',
    ],
    ['empty elements', '<br><img src="a.png"><input value="<b>"/>'],
    ['closed ones', '<div><span>a</span></div>'],
    ['end tags of nothing', '</div></b>'],
    [
      'scripts and comments that write tags',
      '<script>w("<div><b><i>")</script><!-- <div><b> --><style>a>b{}</style>',
    ],
    ['drawings', '<svg><g><path d="M0"/><circle r="1" /></g></svg>'],
    ['arrows and half tags', 'a < b <- c <3 <'],
  ])('%s', (_, unit) => {
    expect(() => refuseNesting(unit.repeat(10_000))).not.toThrow()
  })

  test.each(['<!-- ', '<script>', '<a title="', '<div '])('a page that ends in the midst of %s', unit => {
    const before = process.cpuUsage()
    refuseNesting(unit.repeat(FAR))
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(1)
  })
})
