import type { Document } from '../model/document.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Mentions } from '../model/mention.ts'
import { dates } from './dates.ts'
import { numbers } from './numbers.ts'
import { organizations } from './organizations.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { quotes } from './quotes.ts'

/** Everything that the extractors find in one article. */
export function extract(doc: Document, knowledge: Knowledge): Mentions {
  return {
    numbers: numbers.extract(doc, knowledge),
    dates: dates.extract(doc, knowledge),
    places: places.extract(doc, knowledge),
    organizations: organizations.extract(doc, knowledge),
    people: people.extract(doc, knowledge),
    quotes: quotes.extract(doc, knowledge),
  }
}
