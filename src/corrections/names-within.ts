import type { Facts } from '../model/fact.ts'
import type { NameWithin } from './consequences.ts'

/** Finds the name that stands between two UTF-16 units: that of a person, else of an organization, else of a place. */
export const createNameWithin =
  (facts: Facts): NameWithin =>
  (from, to) => {
    for (const kind of ['people', 'organizations', 'places'] as const) {
      const inside = facts[kind].filter(({ start, end }) => from <= start && end <= to)
      const [name, ...others] = new Set(inside.map(({ fields }) => fields.name))
      if (name !== undefined) return others.length === 0 ? name : null
    }
    return null
  }
