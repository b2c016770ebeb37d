import { DESCRIPTORS, KINDS } from '../kinds/index.ts'
import { type Correction, correction } from '../model/correction.ts'

/** Thrown where a line of a file of corrections is none. The message names the line. */
export class CorrectionError extends Error {}

/**
 * The corrections of a `corrections.jsonl`; blank lines are none. Of several on one row the last counts.
 * Throws `CorrectionError` at the first line that is no correction.
 */
export function readCorrections(content: string): Correction[] {
  const last = new Map<string, Correction>()
  content.split('\n').forEach((line, i) => {
    if (line.trim() === '') return
    const given = withId(parse(line, i + 1))
    const read = correction.safeParse(given)
    if (!read.success) {
      const { path, message } = read.error.issues[0]!
      const isMissing = path.length === 1 && !Object.hasOwn(given as object, path[0]!)
      const fault = isMissing ? 'is missing' : message
      throw new CorrectionError(`line ${i + 1}: ${path.join('.') || 'the line'}: ${fault}`)
    }
    const misfit = misfitOf(read.data)
    if (misfit !== null) throw new CorrectionError(`line ${i + 1}: ${misfit}`)
    const subject = subjectOf(read.data)
    last.delete(subject)
    last.set(subject, read.data)
  })
  const circle = circleIn(last)
  if (circle !== null)
    throw new CorrectionError(`a merge leads back to where it starts: ${circle.join(' into ')}`)
  return [...last.values()]
}

/** A row that is added needs no id of its own: article, table and offsets say which it is. */
function withId(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || 'id' in given) return given
  const { action, article_id: article, kind, start, end } = given as Partial<Correction>
  return action === 'add' ? { ...given, id: `${article}:added-${kind}:${start}-${end}` } : given
}

/** What a correction speaks of: the id, but rows that a reader adds by hand may share one. */
const subjectOf = ({ action, id, article_id: article, kind, start, end }: Correction): string =>
  action === 'add' ? `${id}\n${article}\n${kind}\n${start}-${end}` : id

/** The entities of a row of merges that ends where it starts; null where there is none. */
function circleIn(corrections: ReadonlyMap<string, Correction>): readonly string[] | null {
  const sound = new Set<string>()
  for (const { id: start } of corrections.values()) {
    const path = new Set<string>()
    for (
      let id: string | undefined = start;
      id !== undefined && !sound.has(id);
      id = intoOf(corrections.get(id))
    ) {
      if (path.has(id)) return [...[...path].slice([...path].indexOf(id)), id]
      path.add(id)
    }
    for (const id of path) sound.add(id)
  }
  return null
}

const intoOf = (given: Correction | undefined): string | undefined =>
  given?.action === 'merge' ? given.into : undefined

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new CorrectionError(`line ${number}: is no JSON`)
  }
}

/** Why a correction would change nothing, or make one thing of a person and a place; null where it does not. */
function misfitOf({ action, id, into, kind: table, fields }: Correction): string | null {
  if (action === 'merge') {
    if (into === undefined) return 'into: a merge needs the id of the entity that stays'
    if (id === into) return `into: ${id} is merged into itself`
    return kindOf(id) === kindOf(into) ? null : `into: ${id} and ${into} are not of one kind`
  }
  if (action === 'edit' && Object.keys(fields ?? {}).length === 0)
    return 'fields: an edit needs the columns that it changes'
  const kind = KINDS.find(known => known === table)
  const entity = fields?.entity_id
  if (kind === undefined || typeof entity !== 'string') return null
  const { singular } = DESCRIPTORS[kind]
  return kindOf(entity) === singular ? null : `fields.entity_id: ${entity} is no ${singular}`
}

/** What stands before the colon of an entity's id. */
const kindOf = (id: string) => id.slice(0, id.indexOf(':'))
