import { describe, expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

const rows = (text: string) => readNumbers(text).filter(row => row.fields.kind !== 'ordinal')

describe('change', () => {
  test.each([
    ['Exports rose 5% in May.', ['up']],
    ['Exports fell by about 5% in May.', ['down']],
    ['Exports rose to 5% of output.', [null]],
    ['The gallery raised $5 million for its new wing.', [null]],
    ['The airline cut fares by 12 percent.', ['down']],
    ['Output is 3 percent higher than planned.', ['up']],
    ['The defence gave up 517 yards.', [null]],
    // two levels, not the size of the step
    ['Yields slipped from 4.8 to 4.7 percent.', [null, null]],
    ['It was -12 °C in the valley.', [null]],
    ['Shares were down 27 points at 1,480 points.', ['down', null]],
    ['The club lost 27 games.', [null]],
    ['Dow +0.2%, FTSE -0.6%', ['up', 'down']],
    ['A 25% cut in staff was agreed.', ['down']],
  ])('%s', (text, expected) => expect(rows(text).map(row => row.fields.change)).toEqual(expected))
})

describe('numbers without a noun', () => {
  test('count what was counted in the sentence before, and the rule says so', () => {
    const [, row] = rows('The ferry took on 90 passengers. Sixty were left on the quay.')
    expect(row!.fields.counted).toBe('passengers')
    expect(row!.rule).toBe('numbers/words+fused')
  })
  test('take the whole, not the part that "including" names', () => {
    const row = rows(
      'The affected drivers, including 30 trainees, met on Friday. Twelve have since resigned.',
    ).at(-1)
    expect(row!.fields.counted).toBe('drivers')
  })
  test('stay empty where nothing was counted', () => {
    expect(rows('He scored 14 and left.')[0]!.fields.counted).toBeNull()
  })
  test('levels of an index count nothing: they are what the index measures', () => {
    const [, level] = rows('The fund bought 30 stocks. The index closed at 1,333.18 on Friday.')
    expect(level!.fields).toMatchObject({ kind: 'measure', unit: 'point', counted: 'index' })
    const [, end] = rows('The Harbour Index gained 0.7 percent to 6,327.80.')
    expect(end!.fields).toMatchObject({ kind: 'measure', counted: 'Harbour Index' })
  })
  test('claims after a change stay a count', () => {
    const [, claims] = rows('New claims rose 2 percent to 483,000 in a week, the office said.')
    expect(claims!.fields.value).toBe(483_000)
    expect(claims!.fields.unit).toBeNull()
  })
})

test.each([
  ['Cases may rise to 20,000 daily.', null],
  ['The share rose to 42 percent today.', 'share'],
  ['Its per capita income stood at $1,900.', 'per capita income'],
])('%s', (text, counted) => expect(rows(text)[0]!.fields.counted).toBe(counted))

describe('what a range of money measures', () => {
  test.each([
    ['The law has penalties from $250,000 to $1 million.', 'penalties'],
    ['The court heard claims, ranging from $200 to $4 million, in March.', 'claims'],
    ['Sales rose from $3 million to $5 million.', 'Sales'],
  ])('%s', (text, counted) => expect(rows(text)[0]!.fields.counted).toBe(counted))
})

describe('currencies that several countries share', () => {
  test.each([
    ['Pakistan set aside 20 million rupees for wells in Pakistan.', 'PKR'],
    ['India will pay Rs 500 to each Indian farmer.', 'INR'],
    ['The stall made 900 pesos on its first day.', 'peso'],
    ['Mexican brewers sold the bottle for 30 pesos.', 'MXN'],
    ['They lifted 12 pounds of sand.', 'pound'],
    ['The duke left 3 million pounds.', 'GBP'],
    // where its places lie
    ['The ferry pier in Colombo will cost Rs. 90 million.', 'LKR'],
    ['Clinics in Kampala and Jinja got Sh500 million.', 'UGX'],
    ['The pier will cost Rs. 90 million.', 'INR'],
  ])('%s', (text, unit) => expect(rows(text)[0]!.fields.unit).toBe(unit))
})

test.each([
  ['The stock fell 41 cents to A$4.72.', ['AUD', 'AUD']],
  ['The stock fell 41 cents to €4.72.', ['EUR', 'EUR']],
  ['The stock fell 41 cents to $4.72. It cost A$5.', ['USD', 'USD', 'AUD']],
  ['The fare in Nairobi fell 41 cents to Sh27.40. Aid of $3 million came.', ['KES', 'KES', 'USD']],
])('cents are of the only currency: %s', (text, units) =>
  expect(rows(text).map(row => row.fields.unit)).toEqual(units),
)

describe('ages', () => {
  test.each([
    ['Ines Marquez, 34, won the race.', 34],
    ['She was 82 when the bridge opened.', 82],
    ['Pupils between the ages of eight and 14 may enter.', 8],
    ['A man (24) was arrested in Halden.', 24],
    ['Born in Halden, she left school at 14 to work.', 14],
    ['A 50 year-old man was held.', 50],
    ['The drummer died at 84 of a stroke.', 84],
    ['At 35, she is the oldest on the crew.', 35],
    ['He will be 30 by the end of the year.', 30],
    ['Marden, 66, has spent the winter at home.', 66],
  ])('%s', (text, age) => {
    const [row] = rows(text)
    expect(row!.fields).toMatchObject({ kind: 'age', value: age, unit: 'year' })
  })
  test('a number after a verb that still counts something is none', () => {
    expect(rows('They were 12 of the best.')[0]!.fields.kind).toBe('count')
  })
})

test('calendar dates drop out, lengths of time stay', () => {
  const text = 'On 3 May 2019 the mine shut after 40 years, three days before the 2019 vote.'
  expect(rows(text).map(row => row.text)).toEqual(['40 years', 'three days'])
})

describe('sums of money measure nothing that only gives or reports them', () => {
  test.each([
    ['The council sanctioned $9 million for the bridge in May.', null],
    ['The fare rose to $9 in May.', 'fare'],
  ])('%s', (text, counted) => expect(rows(text)[0]!.fields.counted).toBe(counted))
  test('a sum in brackets measures what the one before it does', () => {
    const [, second] = rows('Her aunt gave about 40 million yen ($300,000) to the shrine.')
    expect(second!.fields).toMatchObject({ counted: null, unit: 'USD' })
  })
})

test.each([
  ['She had nine grandchildren.', 'grandchild'],
  ['Six servicemen and a pilot were rescued.', 'serviceman'],
  ['They took three specimens.', 'specimen'],
])('the singular of what is counted: %s', (text, lemma) =>
  expect(rows(text)[0]!.fields.counted_lemma).toBe(lemma),
)

test.each([
  ['The landslide stopped 12km (7 miles) south of the port.', [null, null]],
  ['Trade between our ports fell by 17 percent.', ['Trade between our ports']],
  ['Revenue grew in the three months to June, compared with $314 million in May.', [null, 'Revenue']],
  ['All of them are younger than 50.', [null]],
  ['Scores after the first round: 69 Anna Calloway, 71 Peter Lindgren.', [null, null]],
  ['The council raised her pension to £50 a year.', ['pension']],
  ['Rents in the range of $70 are rare.', ['Rents']],
  ['They spent three-quarters of the $9 million.', [null, null]],
])('what is measured: %s', (text, counted) =>
  expect(rows(text).map(row => row.fields.counted)).toEqual(counted),
)
test.each(['All of them are younger than 50.', 'Free milk went to children under five.'])(
  'an age that is only bounded: %s',
  text => expect(rows(text)[0]!.fields).toMatchObject({ kind: 'age', comparator: '<', unit: 'year' }),
)

test('an amount in brackets measures what the one before it does', () => {
  const [, second] = rows('The tunnel is more than 100 kilometres (62 miles) long.')
  expect(second!.fields).toMatchObject({ comparator: '>', counted: 'tunnel', unit: 'mile' })
})

describe('a count that goes on is no part of a whole', () => {
  const kinds = (text: string) => readNumbers(text).map(({ fields }) => fields.kind)
  test.each([
    ['It will cost 75 million euros and save 40 million.', ['money', 'money']],
    ['It promised $180 million, of which 60 million was paid.', ['money', 'money']],
    ['It spent $3 million and fed 2 million.', ['money', 'count']],
  ])('a bare sum behind a sum of money: %s', (text, expected) => expect(kinds(text)).toEqual(expected))
  test.each([
    ['Five barges have arrived, with a sixth to come.', ['count', 'ordinal']],
    ['Two divers surfaced and a third is missing.', ['count', 'ordinal']],
    ['The two ports shrank by a third.', ['count', 'fraction']],
    ['Two of the ports lost a third of their trade.', ['count', 'fraction']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected))
})
