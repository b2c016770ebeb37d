import type { Document } from '../model/document.ts'
import type { Mentions } from '../model/mention.ts'
import { dates } from './dates.ts'
import { numbers } from './numbers.ts'
import { organizations } from './organizations.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { quotes } from './quotes.ts'

/** Everything that the extractors find in one article. */
export function extract(doc: Document): Mentions {
  return {
    numbers: numbers.extract(doc),
    dates: dates.extract(doc),
    places: places.extract(doc),
    organizations: organizations.extract(doc),
    people: people.extract(doc),
    quotes: quotes.extract(doc),
  }
}
