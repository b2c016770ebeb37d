import { expect, test } from 'vitest'
import { sharedAliases, withoutSharedAliases } from '../../src/model/shared-aliases.ts'
import type { LexiconEntry } from '../../src/model/user-lexicon.ts'

const entry = (name: string, ...aliases: string[]): LexiconEntry => ({
  kind: 'person',
  name,
  aliases,
  place: null,
})

test.each<[what: string, entries: LexiconEntry[], aliases: string[][], shared: string[]]>([
  ['nobody', [entry('Ann Roe', 'Roe', 'A. Roe'), entry('Tom Ash', 'Ash')], [['Roe', 'A. Roe'], ['Ash']], []],
  [
    'two',
    [entry('Ann Roe', 'Roe', 'A. Roe'), entry('Bob Roe', 'roe')],
    [['A. Roe'], []],
    ['Roe: Ann Roe, Bob Roe'],
  ],
  ['a name and another', [entry('Ann Roe', 'Roe'), entry('Roe')], [[], []], ['Roe: Ann Roe, Roe']],
  [
    'an article',
    [entry('Harbour Quarter', 'the Quarter'), entry('Old Town', 'Quarter')],
    [[], []],
    ['the Quarter: Harbour Quarter, Old Town'],
  ],
  [
    'one name of two kinds',
    [entry('Ann Roe', 'Roe'), { ...entry('Ann Roe', 'Roe'), kind: 'organization' }],
    [['Roe'], ['Roe']],
    [],
  ],
])('aliases that stand for %s', (_, entries, aliases, shared) => {
  expect(withoutSharedAliases(entries).map(one => one.aliases)).toEqual(aliases)
  expect(sharedAliases(entries).map(one => `${one.alias}: ${one.names.join(', ')}`)).toEqual(shared)
})
