import { describe, expect, test } from 'vitest'
import { brief } from '../../cases/dates.ts'

const history = (text: string) => brief(text, '2023-05-14')

describe('a short history without a weekday', () => {
  const opening =
    'The mill opened in 1921. It burnt down in 1922, was rebuilt by 1924 and sold in December 1925. In June and July it ' +
    'had stood idle; in August and September, and again from 3 October, the hands struck. '
  test.each([
    ['In January, the new owners closed it.', 'January=1926-01'],
    ['On 20 September, the hands struck.', '20 September=1925-09-20'],
    ['Papers opened in 1980 name the buyer. In August, he sold. He died in May 1926.', 'August=1925-08'],
    ['By this day the hall was empty.', 'this day=1925-10-03/ON_OR_BEFORE'],
  ])('%s', (text, expected) => expect(history(opening + text)).toContain(expected))

  test('a story inside news runs forward as well', () => {
    const recent =
      'The mill opened in 2017. It burnt down in 2018, was rebuilt by 2020 and sold in December 2021. In January, it closed.'
    expect(history(recent)).toContain('January=2022-01')
  })
})

describe('before Christ', () => {
  test.each([
    ['They sailed in April 480 BC.', 'April 480 BC=BC0480-04'],
    ['They met in the autumn of 481 B.C. at Corinth.', 'the autumn of 481 B.C.=BC0481-FA'],
  ])('%s', (text, expected) => expect(history(text)).toBe(expected))
})
