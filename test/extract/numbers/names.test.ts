import { expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

const texts = (text: string) => readNumbers(text).map(({ text: number }) => number)

test.each([
  ['He has an extra copy of chromosome 21.', []],
  ['She was tested for BRCA1 and 2.', []],
  ['The iPhone 5C is near its end.', []],
  ['Paper at https:/ / pages. oup. org/ jcem/ article/ 4058051/ Managing-pain here.', []],
  ['See pages. org/ doi/ 10. 1111/ add. 13349/ abstract.', []],
  ['The iPhone 11 Pro and 11 Pro Max are here.', []],
  ['The cores will return to Landing Zones 1 and 2 on the coast.', []],
  ['As 12 people watched, the boat sank.', ['12']],
  ['Its users number 100m but that is few.', ['100m']],
  ['We spend a minute or two debunking it.', ['two']],
  ['The films Long Way and 21 Grams are vying for the prize.', []],
  ['He ran for 21 days and two nights.', ['21 days', 'two nights']],
  ['The state had a majority once but does not have one now.', []],
  ['It was the dawn of the 20 th century.', []],
  ['The film streams at 720p on the basic plan.', []],
  ['Footage is offered in 480p, 720p and 1080p.', []],
  ['Its set-top box has 1080p.', []],
  ['A seat in the stalls is 50p, a box 720p.', ['50p', '720p']],
  ['Shares in the video firm fell to 480p.', ['480p']],
  ['A 4K TV stood in the hall.', []],
  ['The camera filmed the herd in 8K.', []],
  ['The video drew 4K viewers.', ['4K']],
  ['She ran a 5K race.', []],
  ['They met on Friday the 13th.', []],
  ['The Friday the 13th films are back.', []],
  ['They met on Monday 2nd and parted.', []],
  ['On Monday the 40th train left.', ['40th']],
  ['On Monday the 20th goal came.', ['20th']],
  ['He was knocked down in rounds 11 and 15.', []],
  ['In weeks 4 to 8 they slept.', []],
  ['They played rounds of golf and 15 games.', ['15']],
  ['She treats type two diabetes.', []],
  ['He took that class two years ago.', ['two years']],
])('names, labels and addresses are no numbers: %s', (text, expected) =>
  expect(texts(text)).toEqual(expected),
)

test('one of a run is no part', () => {
  expect(texts('It was their defeat, a fourth in five games.')).toEqual(['fourth', 'five'])
  expect(texts('Tilio scored, with Goodwin adding a third in stoppage time.')).toEqual(['third'])
  expect(texts('Prices fell a third in two years.')).toEqual(['a third', 'two years'])
})

test('feet from something are a length', () => {
  const [row] = readNumbers('Stay at least six feet from each other.')
  expect([row?.text, row?.fields.unit, row?.fields.comparator]).toEqual(['six feet', 'foot', '>='])
})

test('a bound before what is added', () => {
  const [row] = readNumbers('Holders may get up to an additional two million dollars.')
  expect(row?.fields.comparator).toBe('<=')
})

test('a number behind the name of a batter is a score where the sentence before tells of a match', () => {
  const rows = readNumbers('Smith bowled Jones with a slow one. Kane Willis (45) and Ross Tay (57) stayed.')
  expect(rows.filter(({ fields }) => fields.kind === 'age')).toEqual([])
})

test('the code of a page of quotes is not the currency of the amount before it', () => {
  const [row] = readNumbers('Sterling sank to $1.3525 GBP=, a low.')
  expect(row?.fields.unit).toBe('USD')
})
