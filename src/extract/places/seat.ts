import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { lookUp } from '../../gazetteer/known.ts'

/** Longest name of a town before an office, in words. */
const LONGEST = 3
const VILLAGE = 500

const SORT =
  '(?:(?:Area|City|Community|County|Municipal|Public|Regional|Volunteer|International|Metropolitan) )*'
/** Offices that towns and counties have, and name after themselves. */
const OFFICE = new RegExp(
  `^${SORT}(?:Fire (?:Station|House|Hall)|Firehouse|Police (?:Station|Headquarters)|(?:City|Town|Village|Parish) Hall|Court ?house|Jail|(?:Detention|Correctional|Law Enforcement|Civic) Cent(?:er|re)|Library|Airport|Fairgrounds|Municipal Building|Post Office|(?:Crown|Superior|District|Magistrates['’]?) Court|Train Station|Railway Station|(?:Football|Cricket) Ground|Racecourse)$`,
)
/** What may be named after a person as well. */
const HOUSE = new RegExp(
  `^${SORT}(?:(?:Community|Recreation|Seniors?|Senior Citizens?|Convention|Conference|History|Arts|Sports|Visitors?|Medical|Health) Cent(?:er|re)|Hospital|(?:General|Memorial|Community) Hospital|Museum|Cathedral|Cemetery|Reservoir|(?:High|Middle|Elementary|Primary) School|School|Stadium|Station|Park)$`,
)

/**
 * The town or county that a facility is named for and stands in: `Cottonport` of `Cottonport Fire Station`. A hospital
 * or a school may have the name of a person, so the article has to name the town too; counties are always theirs.
 */
export function findSeat(name: string, gazetteer: Gazetteer, places: ReadonlySet<string>): string | null {
  const words = name.split(' ')
  for (let count = Math.min(LONGEST, words.length - 1); count > 0; count--) {
    const rest = words.slice(count).join(' ')
    const isOffice = OFFICE.test(rest)
    if (!isOffice && !HOUSE.test(rest)) continue
    const town = words.slice(0, count).join(' ')
    const known = lookUp(gazetteer, town)
    if (!known || known.large) continue
    if (known.county || places.has(town) || (isOffice && known.population >= VILLAGE)) return town
  }
  return null
}
