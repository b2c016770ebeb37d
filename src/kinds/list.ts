// Every kind of facts, a line each (then: npm run docs); `order` in its model says where its table stands.

export { dateKind as dates } from '../model/dates.ts'
export { numberKind as numbers } from '../model/numbers.ts'
export { organizationKind as organizations } from '../model/organizations.ts'
export { personKind as people } from '../model/people.ts'
export { placeKind as places } from '../model/places.ts'
export { quoteKind as quotes } from '../model/quotes.ts'
