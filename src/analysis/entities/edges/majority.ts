import { GROUP_NAMES } from '../../../lexicon/group-names.ts'
import type { NameSpan } from '../spans.ts'
import { type Written, wordsOf } from './written.ts'

/** As many times as often a name is taken for one as for the other, from which it is that everywhere. Set by hand. */
const TIMES = 3

/**
 * One name is mostly one thing: a word that an article has for an organization three times as often as for a person is one
 * wherever it stands, and the other way round, unless somebody's longer name has it too, or it is that of many (`Democrats`).
 */
export function settleMajority<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { word } = written
  const balance = new Map<string, { people: number; bodies: number }>()
  const parts = new Set<string>()
  for (const { first, last, type } of names) {
    if (last - first > 1) {
      if (type === 'PER') for (let i = first; i < last; i++) parts.add(word(i))
      continue
    }
    if (type !== 'PER' && type !== 'ORG') continue
    const counts = balance.get(word(first)) ?? { people: 0, bodies: 0 }
    if (type === 'PER') counts.people++
    else counts.bodies++
    balance.set(word(first), counts)
  }
  const turned = new Map<string, 'PER' | 'ORG'>()
  for (const [name, { people, bodies }] of balance) {
    if (people === 0 || bodies === 0 || parts.has(name) || GROUP_NAMES.has(name.toLowerCase())) continue
    if (bodies >= TIMES * people) turned.set(name, 'ORG')
    else if (people >= TIMES * bodies) turned.set(name, 'PER')
  }
  return turned.size === 0
    ? [...names]
    : names.map(name => {
        const type =
          name.type === 'PER' || name.type === 'ORG' ? turned.get(wordsOf(name, written)) : undefined
        return type === undefined || type === name.type ? name : { ...name, type }
      })
}
