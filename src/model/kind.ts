/** The six tables of facts, in the order in which output lists them. */
export const KINDS = ['numbers', 'dates', 'places', 'organizations', 'people', 'quotes'] as const
export type Kind = (typeof KINDS)[number]

/** The word that stands for a kind inside a row id: `<article_id>:<word>:<start>-<end>`. */
export const SINGULAR: Readonly<Record<Kind, string>> = {
  numbers: 'number',
  dates: 'date',
  places: 'place',
  organizations: 'organization',
  people: 'person',
  quotes: 'quote',
}
