/**
 * Words that point at the present, past or future without a date, with the TIMEX3 token. `any` needs no more;
 * `adjective` only before a noun; `clause` not where it opens a subordinate clause (`now that`). Source: own list
 * after the TIMEX3 guidelines.
 */
export type VagueRef = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'

export const VAGUE_WORDS: ReadonlyMap<string, VagueRef> = new Map<string, VagueRef>([
  ['now', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['recent', 'PAST_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
])

/** Phrases in lower case, words separated by one blank, without a leading preposition. */
export const VAGUE_PHRASES: ReadonlyMap<string, VagueRef> = new Map<string, VagueRef>([
  ['right now', 'PRESENT_REF'],
  ['the present', 'PRESENT_REF'],
  ['the present day', 'PRESENT_REF'],
  ['the moment', 'PRESENT_REF'],
  ['the time being', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['the past', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the long term', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
])

/** What must stand before a phrase that means a time only after a preposition. */
export const NEEDS_PREPOSITION: ReadonlySet<string> = new Set([
  'the moment',
  'the present',
  'the long term',
  'the near term',
  'the short term',
])
