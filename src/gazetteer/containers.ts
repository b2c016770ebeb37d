import { STATE_ABBREVIATIONS } from '../lexicon/state-abbreviations.ts'
import type { Candidate } from './candidates.ts'
import { foldName } from './fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import { memoize } from './memo.ts'

/** What a container written beside a place may stand for. */
export interface Container {
  /** ISO 3166-1 */
  readonly countries: ReadonlySet<string>
  /** ISO 3166-2 */
  readonly states: ReadonlySet<string>
  /** gazetteer indices of first- and second-level subdivisions */
  readonly units: ReadonlySet<number>
  /** ISO 3166-1 of the first of these units; null without one */
  readonly country: string | null
}

const shortStates = new Map<string, string[]>()
for (const { code, short } of STATE_ABBREVIATIONS)
  for (const form of short) shortStates.set(form, [...(shortStates.get(form) ?? []), code])

/** Short forms that are nothing else without their point. */
const WITHOUT_POINT = new Set(
  'Ala Ariz Calif Colo Conn Fla Ill Ind Md Nev Va Kans Mich Minn Nebr Okla Penn Tenn Tex Wis Wisc Alta Ont Que Sask'.split(
    ' ',
  ),
)

/** ISO 3166-2 codes that a short form such as `Calif.` or `CA` stands for. */
export const expandShort = (written: string): readonly string[] =>
  shortStates.get(written) ??
  (WITHOUT_POINT.has(written) ? shortStates.get(`${written}.`) : undefined) ??
  shortStates.get(written.replace(SHOUTED, shout => `${shout[0]}${shout.slice(1).toLowerCase()}`)) ??
  []
/** `LANSING, MICH.`: a short form in capitals. */
const SHOUTED = /^\p{Lu}{3,5}\.$/u

/** `County Waterford` of `Co. Waterford`. */
export const inFull = (written: string) => written.replace(/^Co\.? (?=\p{Lu})/u, 'County ')

/** Reads `Calif.`, `Ontario`, `Kent County` or `France`; null where it is the name of no country or subdivision. */
export const readContainer = memoize((gazetteer, written): Container | null => {
  const states = new Set(expandShort(written))
  const countries = new Set<string>()
  const units = new Set<number>()
  if (!states.size)
    for (const bearer of gazetteer.bearers(foldName(inFull(written)))) {
      const place = bearer >> 1
      const feature = gazetteer.feature(place)
      if (feature === 'country') countries.add(gazetteer.countries[place]!)
      else if (feature === 'admin1' && gazetteer.subdivisionCode(place) && bearer % 2 === 0)
        states.add(gazetteer.subdivisionCode(place))
      else if (feature === 'admin1' || feature === 'admin2') units.add(place)
    }
  const [unit] = units
  const country = unit === undefined ? null : (gazetteer.countries[gazetteer.country(unit)] ?? null)
  return states.size || countries.size || units.size ? { countries, states, units, country } : null
})

/** Whether a candidate lies in the container; a container does not hold itself. */
export function holds(
  { countries, states, units }: Container,
  { country, admin1, unit1, unit2, kind }: Candidate,
): boolean {
  if (kind === 'country') return false
  if (country && countries.has(country)) return true
  if (kind === 'admin1') return false
  return (
    (admin1 !== null && states.has(admin1)) || units.has(unit1) || (kind !== 'admin2' && units.has(unit2))
  )
}

/** The same for a place of the gazetteer. */
export function holdsPlace(
  { countries, states, units }: Container,
  gazetteer: Gazetteer,
  place: number,
): boolean {
  const feature = gazetteer.feature(place)
  if (feature === 'country') return false
  if (countries.has(gazetteer.countries[gazetteer.country(place)] ?? '')) return true
  const unit1 = gazetteer.admin1(place)
  if (feature === 'admin1' || unit1 < 0) return false
  if (units.has(unit1) || states.has(gazetteer.subdivisionCode(unit1))) return true
  return feature !== 'admin2' && units.has(gazetteer.admin2(place))
}
