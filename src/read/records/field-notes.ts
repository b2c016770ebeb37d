import { FIELDS, type FieldMap, foldName, KNOWN_NAMES, PARTS, WHOLES } from './field-names.ts'

/** Pairs that are told of a file at most: records may spell their names in any number of ways. */
const TOLD = 20

/**
 * What is told of the names of a file's fields: that two of them, or of its columns, are one name in two spellings or in one,
 * so that only one can be read; and that those which the user has named are in none of its records.
 */
export class FieldNotes {
  private readonly known: ReadonlySet<string>
  private readonly told = new Set<string>()
  /** what the user has named and no record had, by folded name; empty where a record has fields inside fields, which are not looked at */
  private readonly absent: Map<string, string>
  private hasRecords = false

  /** What the user has named is no matter of doubt. */
  constructor(map: FieldMap) {
    this.known = new Set(
      FIELDS.filter(field => map[field] === undefined).flatMap(field => KNOWN_NAMES[field]),
    )
    this.absent = new Map(Object.values(map).map(name => [foldName(name), name]))
  }

  /** Looks at the names of one record, or of the columns of a table. */
  see(names: readonly string[]): void {
    this.hasRecords = true
    const folded = names.map(foldName)
    if (this.absent.size > 0)
      for (const name of folded)
        if (PARTS.includes(name) || WHOLES.includes(name)) this.absent.clear()
        else this.absent.delete(name)
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
    if (this.hasRecords && this.absent.size > 0)
      yield {
        note: `no field ${[...this.absent.values()].join(', ')} here: read by the names that are known`,
      }
  }
}
