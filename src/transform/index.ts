import type { Document } from '../model/document.ts'
import type { Facts } from '../model/fact.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Mentions } from '../model/mention.ts'
import { dates } from './dates.ts'
import { numbers } from './numbers.ts'
import { organizations } from './organizations.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { quotes } from './quotes.ts'

/**
 * Gives every mention its meaning. The order matters: dates decide which numbers are no numbers, places whose
 * rupees they are; people need the organizations they belong to, quotes need everybody's name.
 */
export function transform(doc: Document, mentions: Mentions, knowledge: Knowledge): Facts {
  const dateFacts = dates(mentions.dates, { doc, mentions, facts: {}, knowledge })
  const placeFacts = places(mentions.places, { doc, mentions, facts: {}, knowledge })
  const numberFacts = numbers(mentions.numbers, {
    doc,
    mentions,
    facts: { dates: dateFacts, places: placeFacts },
    knowledge,
  })
  const organizationFacts = organizations(mentions.organizations, {
    doc,
    mentions,
    facts: { places: placeFacts },
    knowledge,
  })
  const named = { places: placeFacts, organizations: organizationFacts }
  const peopleFacts = people(mentions.people, { doc, mentions, facts: named, knowledge })
  const quoteFacts = quotes(mentions.quotes, {
    doc,
    mentions,
    facts: { ...named, people: peopleFacts, dates: dateFacts },
    knowledge,
  })
  return {
    numbers: numberFacts,
    dates: dateFacts,
    places: placeFacts,
    organizations: organizationFacts,
    people: peopleFacts,
    quotes: quoteFacts,
  }
}
