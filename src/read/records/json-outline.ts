/** Keys whose list holds the records of a file, and keys of objects that may have such a list. */
const LISTS = new Set(
  'articles data items results documents docs hits records entries stories posts rows news'.split(' '),
)
const WRAPPERS = new Set('response data result hits feed payload rss channel'.split(' '))
/** Keys that make an object a record of its own, whatever lists it has. */
const TEXTS = new Set(
  'text content body maintext main_text fulltext full_text bodyText articleBody'.split(' '),
)
/** Lists that are passed over and named. */
const MOST_NAMED = 10
/** Longest key that is looked at, in bytes. */
const LONGEST_KEY = 64
export const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
export const OPEN_LIST = 0x5b
export const CLOSE_LIST = 0x5d
const COLON = 0x3a
const SPACE = 0x20
export const COMMA = 0x2c

interface Level {
  readonly list: boolean
  /** a list whose elements are records, or an object that may have such a list */
  readonly holds: boolean
  /** of the value that is being read in an object; empty before its colon */
  key: string
  /** of a list where lists of records stand, whose name is none of theirs */
  readonly unknown: string | null
}

/** Where in the nesting of a JSON file one is, and which lists and objects there hold records. */
export class JsonOutline {
  private readonly levels: Level[] = []
  private spelled: number[] = []
  /** an object at the top has a field of text */
  hasText = false
  /** names of lists of objects that stand where lists of records do, in the object at the top, and are none by their names */
  passedOver = new Set<string>()

  get depth(): number {
    return this.levels.length
  }

  /** Whether a byte outside strings opens an object that may be a record, or a list in the place of one. */
  opensRecord(byte: number): boolean {
    const level = this.levels.at(-1)
    if (byte === OPEN_LIST) return this.isInList()
    return byte === OPEN_OBJECT && (level === undefined || this.isInList())
  }

  /** Right inside a list whose elements should all be records. */
  private isInList(): boolean {
    const level = this.levels.at(-1)
    return Boolean(level?.list && level.holds)
  }

  /** Whether a byte outside strings begins a text, number or word in the place of a record. */
  beginsScalar(byte: number): boolean {
    if (byte <= SPACE || !this.isInList()) return false
    return byte !== COMMA && byte !== CLOSE_LIST && byte !== OPEN_OBJECT && byte !== OPEN_LIST
  }

  /** Follows a byte outside strings; whether it closed an object or a list. */
  take(byte: number): boolean {
    const level = this.levels.at(-1)
    if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      if (level === undefined) {
        this.hasText = false
        this.passedOver = new Set()
      }
      if (byte === OPEN_OBJECT && level?.unknown && this.passedOver.size < MOST_NAMED)
        this.passedOver.add(level.unknown)
      const list = byte === OPEN_LIST
      const holds = holdsRecords(level, list)
      const unknown = list && !holds && level?.holds && !level.list ? level.key : null
      this.levels.push({ list, holds, key: '', unknown })
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      this.levels.pop()
      return true
    } else if (level?.holds && !level.list) {
      if (byte === COLON) level.key = Buffer.from(this.spelled).toString('utf8')
      else if (byte === COMMA) level.key = ''
    }
    return false
  }

  /** The string that is open may be a key that matters. */
  spells = false

  beginString(): void {
    this.spelled = []
    this.spells = this.levels.at(-1)?.holds === true
    const level = this.levels[0]
    if (this.levels.length === 1 && !level!.list && TEXTS.has(level!.key)) this.hasText = true
  }

  /** Remembers the bytes of a string where it may be a key that matters. */
  spell(byte: number, inside: boolean): void {
    if (inside && this.spelled.length < LONGEST_KEY) this.spelled.push(byte)
  }
}

function holdsRecords(parent: Level | undefined, list: boolean): boolean {
  if (parent === undefined) return true
  if (!parent.holds || parent.list) return false
  return list ? LISTS.has(parent.key) : WRAPPERS.has(parent.key)
}
