import { expect, test } from 'vitest'
import { describedKind } from '../../../src/transform/identity/described-kind.ts'

const kindOf = (text: string) => {
  const start = text.indexOf('Norvane')
  return describedKind(text, { start, end: start + 'Norvane'.length })
}

test.each([
  ['The Dutch chipmaker Norvane cut its forecast.', 'company'],
  ['The militant group Norvane claimed the attack.', 'armed'],
  ['The news agency Norvane reported it.', 'media'],
  ['Norvane, the world’s second-largest shipping company, sank.', 'company'],
  ['Norvane, a charity that houses veterans, closed.', 'other'],
  ['Norvane, one of the oldest trade unions, went to court.', null],
  ['Norvane (a think tank) was founded in 1990.', 'other'],
  ['Norvane (NASDAQ: NVN) rose.', 'company'],
  ['Norvane <NVN.N> rose.', 'company'],
  ['She bought shares in Norvane last May.', 'company'],
  ['Norvane’s shares fell.', 'company'],
  ['The results were published online in the journal Norvane.', 'media'],
  ['The governing Norvane party leads.', 'party'],
  ['The Norvane news agency reported it.', 'media'],
  ['A Norvane supplier closed.', null],
  // what is told to somebody
  ['He told the newspaper Norvane would appeal.', null],
  // nouns of any sort, and phrases about somebody else
  ['The group Norvane met on Monday.', null],
  ['Norvane, the mayor said, will pay.', null],
  ['Norvane, a member of the company’s board, resigned.', null],
  ['Norvane met on Monday.', null],
])('%s: %s', (text, kind) => expect(kindOf(text)).toBe(kind))
