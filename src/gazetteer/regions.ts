import type { Gazetteer } from './gazetteer.ts'

/** Whether a country or a state has a code such as `US` or `US-CA`: another would decide nothing, without a word. */
export const knowsRegion = (gazetteer: Gazetteer, code: string): boolean =>
  code.includes('-') ? gazetteer.subdivision(code) >= 0 : gazetteer.countries.includes(code)
