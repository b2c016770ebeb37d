// Written by npm run docs from list.ts.

export { dates } from '../transform/dates.ts'
export { numbers } from '../transform/numbers.ts'
export { organizations } from '../transform/organizations.ts'
export { people } from '../transform/people.ts'
export { places } from '../transform/places.ts'
export { quotes } from '../transform/quotes.ts'
