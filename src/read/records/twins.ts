import { FIELDS, type FieldMap, foldName, KNOWN_NAMES } from './field-names.ts'

/** Pairs that are told of a file at most: records may spell their names in any number of ways. */
const TOLD = 20

/** Finds fields or columns whose names are one name in two spellings, or in one: only one of them can be read. */
export class Twins {
  private readonly known: ReadonlySet<string>
  private readonly told = new Set<string>()

  /** What the user has named is no matter of doubt. */
  constructor(map: FieldMap) {
    this.known = new Set(
      FIELDS.filter(field => map[field] === undefined).flatMap(field => KNOWN_NAMES[field]),
    )
  }

  /** Looks at the names of one record, or of the columns of a table. */
  see(names: readonly string[]): void {
    const folded = names.map(foldName)
    if (new Set(folded).size === folded.length || this.told.size >= TOLD) return
    for (const [i, name] of folded.entries()) {
      const same = names.filter((_, k) => folded[k] === name)
      if (same.length > 1 && folded.indexOf(name) === i && this.known.has(name))
        this.told.add(same.join(', '))
    }
  }

  *notes(): Generator<{ readonly note: string }> {
    for (const names of this.told)
      yield { note: `of the fields ${names} only one is read: they are one name` }
  }
}
