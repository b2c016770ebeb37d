import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segment } from '../../src/document/segment.ts'

const cut = (text: string, from = 0) => segment(text, from).map(({ start, end }) => text.slice(start, end))

const WRAPPED = `Council votes to close the old harbour bridge

The town council voted on Monday to close the harbour bridge, said Angela
Merkel, no relation of the former chancellor, who has chaired the meeting of
the works committee since 2019. "It is the only thing to do," she said.

Repairs would cost $2.4 million, according to a report by the engineers of
Whitby & Sons. The bridge opened in 1911.`

const WRAPPED_WITHOUT_BLANK_LINES = `The ferry to the northern islands will stop in October, the company said on
Friday after weeks of talks with the unions.
Passengers who hold a ticket for a later day will have their money back, said
Ruth Adeyemi, who runs the office in the harbour. "We regret it," she said to
the reporters.`

describe('segment', () => {
  test('one paragraph a line', () => {
    const text = 'Bridge to close\nThe bridge closes on Monday.\nIt opened in 1911.'
    expect(cut(text)).toEqual(text.split('\n'))
  })

  test('blank lines separate', () => {
    expect(cut('One.\n\nTwo.\n \t\nThree.\r\n\r\nFour.')).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
  })

  test('wrapped lines belong together, also where a name is broken', () => {
    const [title, first, second, ...rest] = cut(WRAPPED)
    expect(title).toBe('Council votes to close the old harbour bridge')
    expect(first).toContain('Angela\nMerkel')
    expect(first).toMatch(/she said\.$/)
    expect(second).toMatch(/^Repairs[\s\S]*1911\.$/)
    expect(rest).toEqual([])
  })

  test('a short last line ends a wrapped paragraph', () => {
    expect(cut(WRAPPED_WITHOUT_BLANK_LINES).map(paragraph => paragraph.slice(0, 10))).toEqual([
      'The ferry ',
      'Passengers',
    ])
  })

  test('a sentence that runs over a line end is not cut, whatever the widths', () => {
    expect(cut('Results of the cup\nmatches played on Sunday:\nLeeds 2 Hull 1\nYork 0 Ripon 0')).toEqual([
      'Results of the cup\nmatches played on Sunday:',
      'Leeds 2 Hull 1',
      'York 0 Ripon 0',
    ])
  })

  test('items of a list stay apart', () => {
    const list = '- two schools in Leeds\n- a library in York\n• the pool\n1) one bus'
    expect(cut(list)).toEqual(list.split('\n'))
  })

  test('starts where the head ends and leaves blanks out', () => {
    expect(cut('date 2021-07-20   Workers left.  \n', 16)).toEqual(['Workers left.'])
  })

  test.each(['\n', '\r\n', '\r', '\u2028', '\u2029'])('knows the line end %j', end => {
    expect(cut(`One.${end}Two.`)).toEqual(['One.', 'Two.'])
  })

  test('paragraphs hold every word of any text, in order, without overlaps', () => {
    const unit = fc.constantFrom('a', 'B', ' ', '\n', '\r\n', '.', '- ', '\u2028', 'é', '👍', '"', 'of', ',')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), text => {
        const spans = segment(text)
        spans.forEach(({ start, end }, i) => {
          expect(start).toBeLessThan(end)
          if (i > 0) expect(start).toBeGreaterThanOrEqual(spans[i - 1]!.end)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        })
        const words = (part: string) => part.replace(/\s+/g, '')
        expect(words(spans.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(words(text))
      }),
    )
  })
})
