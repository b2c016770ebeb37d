import { greatest } from './rank.ts'
import type { Ranking } from './ranking.ts'

/** A candidate of a ranking, and how probable it is. */
export interface Meant {
  readonly at: number
  readonly chance: number
}

/** Inhabitants of a village, and of the city of its name in its country that is meant where no state is given. Set by hand. */
const [VILLAGE, CITY] = [10_000, 200_000]
/** A village likelier than this has more to speak for it than the state that the article is about. Set by hand. */
const LIKELY = 0.7
/** Where counties have towns' names and are spoken of without saying so. */
const OF_COUNTIES: ReadonlySet<string> = new Set(['CA', 'GB', 'IE', 'US'])
/** What is said of a district and not of its town. */
const DISTRICT =
  /^ (?:district|province|region|county|counties|governorate|prefecture|department|municipality|division|tehsil|taluk)\b/i

/**
 * The likeliest candidate; but no village where its country has a city of that name (`Cleveland` is not the one in Oklahoma), and
 * no district where the town that it is called after lies in it (`shot in Baramulla`), unless the text says district.
 */
export function meantOf({ group, chances }: Ranking, text: string): Meant {
  const at = greatest(chances)
  const best = group.candidates[at]
  const chance = chances[at] ?? 0
  if (best?.origin !== 'gazetteer' || best.country === null) return { at, chance }
  const isVillage = !group.contained && best.kind === 'city' && best.population < VILLAGE && chance < LIKELY
  const isDistrict = best.kind === 'admin2' && !OF_COUNTIES.has(best.country)
  if (!isVillage && !isDistrict) return { at, chance }
  if (isDistrict && group.mentions.some(({ end }) => DISTRICT.test(text.slice(end, end + 14))))
    return { at, chance }
  const other = group.candidates.findIndex(
    ({ kind, country, alternate, population, unit2 }) =>
      kind === 'city' &&
      country === best.country &&
      (isVillage ? !alternate && population >= CITY : unit2 === best.unit2),
  )
  return other < 0 ? { at, chance } : { at: other, chance: chance + chances[other]! }
}
