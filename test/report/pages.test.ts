import { describe, expect, test } from 'vitest'
import { articlePage, type ReportRecord } from '../../src/report/article-page.ts'
import { countedRanking } from '../../src/report/charts.ts'
import { indexPage } from '../../src/report/index-page.ts'
import { Summary } from '../../src/report/summary.ts'

const KINDS = ['numbers', 'places', 'quotes']
const ASSETS = { style: 'p{}', script: 'start()' }
const ATTACK = `</script><script>alert(1)</script><img src=x onerror=alert(2)> '"&`
// An emoji in front: offsets are code points, the text is UTF-16.
const TEXT = `🚢 Ferries carried 40 people.\nIn Oslo, Kari Dahl said: "We ${ATTACK}"`

const record: ReportRecord = {
  id: 'harbour/1',
  source: 'harbour/1.txt',
  title: `Harbour ${ATTACK}`,
  published: '2024-05-02',
  text: TEXT,
  numbers: [
    {
      id: 'harbour/1:number:18-20',
      article_id: 'harbour/1',
      start: 18,
      end: 20,
      text: '40',
      sentence: 0,
      rule: 'numbers/digits',
      kind: 'count',
      value: 40,
      value_to: null,
      unit: null,
      counted: 'people',
      counted_lemma: 'person',
    },
  ],
  places: [
    {
      id: 'harbour/1:place:32-36',
      start: 32,
      end: 36,
      text: 'Oslo',
      rule: 'places/name',
      name: 'Oslo',
      kind: 'city',
      geonames_id: 3143244,
      latitude: 59.91,
      longitude: 10.75,
      country: 'NO',
      confidence: 0.42,
    },
  ],
  quotes: [
    {
      id: 'harbour/1:quote:55-60',
      start: 55,
      end: 60,
      text: 'We </',
      rule: 'quotes/direct',
      speaker: { start: 38, end: 47, text: 'Kari Dahl', name: 'Kari Dahl', entity_id: 'person:kari-dahl' },
    },
  ],
}

describe('the page of an article', () => {
  const page = articlePage(record, KINDS, { before: null, after: 'articles/b.html' }, ASSETS)

  test('marks each fact where it stands, behind characters of two units too', () => {
    expect(page).toContain('carried <mark class="k-numbers" data-f="0">40</mark> people.')
    expect(page).toContain('In <mark class="k-places" data-f="1">Oslo</mark>')
  })

  test('paragraphs say at which code point they start', () => {
    expect(page).toContain('<p data-o="0">🚢 Ferries')
    expect(page).toContain('<p data-o="29">In ')
  })

  test('markup of an article stays text', () => {
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page).not.toContain('<img')
    expect(page).toContain('&lt;img src=x onerror=alert(2)&gt;')
  })

  test('nothing may run or load but its own style and script', () => {
    const policy = page.match(/Content-Security-Policy" content="([^"]*)"/)![1]!
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; /)
    expect(page.replace(/http:\/\/www\.w3\.org\/\S+/g, '')).not.toMatch(/https?:|style="/)
  })

  test('cue and speaker of a quote are marked as its parts', () => {
    expect(page).toContain(
      'In <mark class="k-places" data-f="1">Oslo</mark>, <span data-p="2">Kari Dahl</span>',
    )
  })

  test('leads to the pages beside it', () => {
    expect(page).toContain('<a href="../articles/b.html">Next →</a>')
    expect(page).not.toContain('Previous')
  })

  test('a row can be linked to, and shows value, rule and confidence', () => {
    expect(page).toContain('<li id="harbour/1:place:32-36"')
    expect(page).toContain('<span class="sure">42 %</span>')
    expect(page).toContain('["speaker name","Kari Dahl"],')
    expect(page).toContain('["rule","quotes/direct"]')
  })
})

describe('the index', () => {
  const summary = new Summary()
  summary.add(record, KINDS, 'articles/a.html')
  const page = indexPage(
    summary,
    { version: '1', entities: [], rejected: [] },
    { countries: { NO: 'M0 0L1 1Z' }, states: '' },
    ASSETS,
  )

  test('counts speakers by who they are', () => {
    summary.add(
      {
        ...record,
        id: 'b',
        quotes: [
          { ...(record.quotes as object[])[0], speaker: { name: 'Dahl', entity_id: 'person:kari-dahl' } },
        ],
      },
      KINDS,
      'articles/b.html',
    )
    expect([...summary.speakers.values()].map(({ name, count }) => [name, count])).toEqual([['Kari Dahl', 2]])
  })

  test('shows no more rows than a browser takes, and says how many there are', () => {
    const many = new Summary()
    const quotes = Array.from({ length: 20_001 }, () => (record.quotes as object[])[0])
    many.add({ ...record, quotes }, KINDS, 'articles/a.html')
    expect([many.quotes.length, many.counts.get('quotes')]).toEqual([20_000, 20_001])
    const run = { version: '1', entities: [], rejected: [] }
    expect(indexPage(many, run, { countries: {}, states: '' }, ASSETS)).toContain('The first 20000 of 20001;')
  })

  test('names what needs a look, with a way to it', () => {
    expect(summary.doubts[0]).toEqual({
      link: 'articles/a.html#harbour%2F1%3Aplace%3A32-36',
      kind: 'places',
      text: 'Oslo',
      why: '42 % sure',
    })
  })

  test('markup of an article stays text', () => {
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page).not.toContain('<img')
  })
})

test('a character that browsers leave out is shown by another, so that offsets stay', () => {
  const page = articlePage(
    { ...record, text: `A\0B ${TEXT}`, numbers: [], places: [], quotes: [] },
    KINDS,
    { before: null, after: null },
    ASSETS,
  )
  expect(page).toContain('<p data-o="0">A\ufffdB ')
  expect(page).not.toContain('\0')
})

test('what is counted keeps shares and ranks apart, and of two values the middle lies between them', () => {
  const summary = new Summary()
  const row = (kind: string, value: number) => ({
    ...(record.numbers as readonly object[])[0],
    kind,
    value,
    counted_lemma: 'nurse',
  })
  const numbers = [row('count', 120), row('count', 900), row('fraction', 0.25), row('ordinal', 3)]
  summary.add({ ...record, numbers }, ['numbers'], 'articles/a.html')
  expect([...summary.counted].map(([name, { values }]) => [name, values])).toEqual([
    ['nurse', [120, 900]],
    ['nurse, fraction', [0.25]],
    ['nurse, ordinal', [3]],
  ])
  expect(countedRanking(summary.counted.values(), 1)).toContain('<td>120</td><td>510</td><td>900</td>')
})
