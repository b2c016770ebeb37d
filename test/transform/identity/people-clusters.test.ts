import { expect, test } from 'vitest'
import type { Naming } from '../../../src/transform/identity/mention.ts'
import { clusterPeople } from '../../../src/transform/identity/people-clusters.ts'

/** Names as written, a title before `|`; the canonical name of each. */
function canonical(names: readonly string[]): string[] {
  const namings: Naming[] = names.map(written => {
    const [title, name] = written.includes('|') ? written.split('|') : [null, written]
    return { title: title ?? null, name: name! }
  })
  const result = new Array<string>(names.length)
  for (const cluster of clusterPeople(namings)) for (const i of cluster.members) result[i] = cluster.name
  return result
}

test.each<[string, string[], string[]]>([
  ['a surname takes the full name', ['Nora Haddad', 'Haddad'], ['Nora Haddad', 'Nora Haddad']],
  ['a headline surname looks ahead', ['Haddad', 'Nora Haddad'], ['Nora Haddad', 'Nora Haddad']],
  ['a first name takes the full name', ['Nora Haddad', 'Nora'], ['Nora Haddad', 'Nora Haddad']],
  ['a family name written first', ['Park Jin-young', 'Park'], ['Park Jin-young', 'Park Jin-young']],
  [
    'initials and middle names',
    ['J. Okoro', 'James Okoro', 'James T. Okoro'],
    Array(3).fill('James T. Okoro'),
  ],
  ['short forms', ['Bill Marsh', 'William Marsh'], ['William Marsh', 'William Marsh']],
  ['a title inside the name', ['Emperor Otho', 'Otho'], ['Emperor Otho', 'Emperor Otho']],
  ['letters of honour', ['Dame Ruth Pike', 'Ruth Pike DBE'], ['Dame Ruth Pike', 'Dame Ruth Pike']],
  [
    'particles belong to the surname',
    ['Jan van der Meer', 'van der Meer'],
    ['Jan van der Meer', 'Jan van der Meer'],
  ],
  ['a slip of the pen', ['Karin Oberholz', 'Oberhols'], ['Karin Oberholz', 'Karin Oberholz']],
  ['capitals of a headline', ['NORA HADDAD', 'Nora Haddad'], ['Nora Haddad', 'Nora Haddad']],
  ['one surname, two people', ['Ana Ruiz', 'Luis Ruiz'], ['Ana Ruiz', 'Luis Ruiz']],
  ['the office of somebody else', ['Lara Obama', 'President|Obama'], ['Lara Obama', 'Obama']],
  ['the office of a husband', ['Hillary Clinton', 'President|Clinton'], ['Hillary Clinton', 'Clinton']],
  ['an office of her own', ['President|Lara Obama', 'President|Obama'], ['Lara Obama', 'Lara Obama']],
  [
    'a father of whom his son is told',
    ['Tom Bell Jr.', 'Bell Jr.', 'Bell'],
    ['Tom Bell Jr.', 'Tom Bell Jr.', 'Bell'],
  ],
  ['a son that nobody is told from', ['Tom Bell Jr.', 'Bell'], ['Tom Bell Jr.', 'Tom Bell Jr.']],
  ['fathers and sons', ['Tom Bell Sr.', 'Tom Bell Jr.'], ['Tom Bell Sr.', 'Tom Bell Jr.']],
  [
    'honorifics tell spouses apart',
    ['Mr|Luis Ruiz', 'Ms|Ana Ruiz', 'Mr|Ruiz', 'Ms|Ruiz'],
    ['Luis Ruiz', 'Ana Ruiz', 'Luis Ruiz', 'Ana Ruiz'],
  ],
  [
    'a relative named once does not take the surname',
    ['Ana Ruiz', 'Ruiz', 'Luis Ruiz', 'Ruiz'],
    ['Ana Ruiz', 'Ana Ruiz', 'Luis Ruiz', 'Ana Ruiz'],
  ],
  [
    'two surnames without the given name',
    ['Clara Molina Castro', 'Molina Castro'],
    Array(2).fill('Clara Molina Castro'),
  ],
  ['the family name first', ['Natsu Kogawa', 'Kogawa Natsu'], Array(2).fill('Natsu Kogawa')],
  ['a title alone', ['Emperor Otho', 'Emperor'], Array(2).fill('Emperor Otho')],
  ['short surnames are not misspellings of others', ['Amy Hart', 'Harp'], ['Amy Hart', 'Harp']],
])('%s', (_, names, expected) => {
  expect(canonical(names)).toEqual(expected)
})

test('thousands of people with one surname take linear time', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => (i % 2 ? `Given${i} Nilsson` : 'Nilsson'))
  expect(canonical(names)).toHaveLength(names.length)
}, 5_000)

test('thousands of names take linear time', () => {
  const names = Array.from({ length: 20_000 }, (_, i) =>
    i % 2 ? `Person${i % 997} Name${i % 1009}` : `Name${i % 1013}`,
  )
  expect(canonical(names)).toHaveLength(names.length)
}, 5_000)
