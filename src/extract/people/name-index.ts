import type { Analysis, EntitySpan } from '../../model/analysis.ts'

/** Looks up the names of an article by token. */
export interface NameIndex {
  /** the name that covers a token */
  at(token: number): EntitySpan | null
  /** the organization whose first token this is */
  organizationFrom(token: number): EntitySpan | null
  /** the organization that ends just before a token */
  organizationUpTo(token: number): EntitySpan | null
}

export function indexNames({ entities, tokens }: Analysis): NameIndex {
  const covering = new Int32Array(tokens.count).fill(-1)
  entities.forEach(({ first, last }, i) => {
    covering.fill(i, first, last)
  })
  const at = (token: number) => entities[covering[token] ?? -1] ?? null
  return {
    at,
    organizationFrom(token) {
      const name = at(token)
      return name?.type === 'ORG' && name.first === token ? name : null
    },
    organizationUpTo(token) {
      const name = at(token - 1)
      return name?.type === 'ORG' && name.last === token ? name : null
    },
  }
}
