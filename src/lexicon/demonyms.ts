import { COUNTRIES } from './countries.ts'
import { STATE_ABBREVIATIONS } from './state-abbreviations.ts'

const REGIONS = [...COUNTRIES, ...STATE_ABBREVIATIONS]
/** The Philippines are no plural of `Philippine`. */
const NAMES = new Set(COUNTRIES.map(({ name }) => name.toLowerCase()))

/**
 * Demonyms in lower case, plurals among them -> ISO 3166-1 or 3166-2 code.
 * Source: our own tables of countries and of states.
 */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  REGIONS.flatMap(({ code, demonyms }) =>
    demonyms.flatMap(name => {
      const lower = name.toLowerCase()
      const plural: [string, string][] =
        /[^hs]$/.test(name) && !NAMES.has(`${lower}s`) ? [[`${lower}s`, code]] : []
      return [[lower, code] as [string, string], ...plural]
    }),
  ),
)
