import { foldName, KNOWN_NAMES } from './field-names.ts'
import { isObject, mapFields, plainValue } from './map-fields.ts'

/** Field names that an error shows at most, and characters of each. */
const SHOWN = 12
const LONGEST_NAME = 40
/** Characters of what is no name of a field but the text of an article, in a table without a header. */
const NO_NAME = 100
/** Words and characters from which a value may be an article's text; a title is known by its field's name. */
const FEWEST_WORDS = 2
const OTHERS: ReadonlySet<string> = new Set([
  ...KNOWN_NAMES.id,
  ...KNOWN_NAMES.title,
  ...KNOWN_NAMES.published,
  ...KNOWN_NAMES.url,
])

/** `no text in the fields nr, Artikeltext, Datum: name it with --map text=Artikeltext`. */
export function missingText(names: readonly string[], sample: (name: string) => unknown): string {
  const seen = names.filter(name => name.trim() !== '')
  if (seen.length === 0) return 'the record has no fields'
  if (seen.some(name => name.length > NO_NAME))
    return 'the first row names the fields, and this one seems to be an article: put a row of names above it'
  const shown = seen.slice(0, SHOWN).map(short).join(', ') + (seen.length > SHOWN ? ', …' : '')
  return `no text in the fields ${shown}: name it with --map text=${longestText(seen, sample) ?? 'FIELD'}`
}

/** A table without a header has the cells of its first row for names. */
const short = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name)

/** The field that holds most text, of those that may be one. */
function longestText(names: readonly string[], sample: (name: string) => unknown): string | null {
  let longest: string | null = null
  let length = 0
  for (const name of names) {
    const value = `${plainValue(sample(name), 'text') ?? ''}`
    if (value.length <= length || name.length > LONGEST_NAME || OTHERS.has(foldName(name))) continue
    if (value.split(/\s+/, FEWEST_WORDS).filter(word => /\p{L}/u.test(word)).length < FEWEST_WORDS) continue
    longest = name
    length = value.length
  }
  return longest
}

const RECORDS = "write a list of records, with pandas by to_json(orient='records')"

/** What a record without a text is, where it is a table or a list that another shape would make readable; else null. */
export function otherShape(record: object): string | null {
  if (['columns', 'data'].every(name => Array.isArray(Reflect.get(record, name))))
    return `holds a table, its columns named apart from its rows: ${RECORDS}`
  const objects = objectsIn(record)
  const column = objects.find(
    ([name, value]) => KNOWN_NAMES.text.includes(foldName(name)) && hasTextsByNumber(value),
  )
  if (column)
    return `${column[0]} holds the texts of many articles by their number, as pandas writes tables: ${RECORDS}`
  for (const [name, value] of objects) {
    const inner = hasText(value) ? '' : objectsIn(value).find(([, one]) => hasText(one))?.[0]
    if (inner !== undefined)
      return `holds articles by name (${short(inner ? `${name}.${inner}` : name)}, …): ${RECORDS}`
  }
  const list = listOfArticles(record)
  return (
    list &&
    `holds articles in the list ${list}, which is not read there: write that list into a file of its own`
  )
}

/** Values that are looked at for a list of articles, and how deep: a file may hold millions of records without a text. */
const MOST_LOOKED_AT = 2000
const MOST_ELEMENTS = 20
const DEEPEST = 6

/** Where a record has such a list inside it: `db[0].data.posts`; null where it has none. */
function listOfArticles(record: object): string | null {
  const queue: (readonly [path: string, value: object, depth: number])[] = [['', record, 0]]
  for (let i = 0; i < queue.length && i < MOST_LOOKED_AT; i++) {
    const [path, value, depth] = queue[i]!
    const some = Array.isArray(value) ? value.slice(0, MOST_ELEMENTS) : value
    if (Array.isArray(some) && some.some(one => isObject(one) && hasText(one))) return path
    if (depth === DEEPEST) continue
    for (const name of Object.keys(some)) {
      if (queue.length === MOST_LOOKED_AT) break
      const inside: unknown = Reflect.get(value, name)
      if (typeof inside !== 'object' || inside === null) continue
      const step = Array.isArray(value) ? `[${name}]` : path === '' ? short(name) : `.${short(name)}`
      queue.push([path + step, inside, depth + 1])
    }
  }
  return null
}

const hasText = (value: object) => mapFields(value, {}).text !== undefined

/** The objects among the values of a record, which may have hundreds of thousands of others. */
function objectsIn(record: object): readonly (readonly [name: string, value: object])[] {
  const found: [string, object][] = []
  for (const name of Object.keys(record)) {
    const value: unknown = Reflect.get(record, name)
    if (isObject(value)) found.push([name, value])
  }
  return found
}

const hasTextsByNumber = (value: object) =>
  Object.entries(value).length > 0 &&
  Object.entries(value).every(
    ([key, text]) => /^\d{1,10}$/.test(key) && (text === null || typeof text === 'string'),
  )
