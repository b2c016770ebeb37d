import * as list from './formats/list.ts'
import type { InputFormat } from './input-format.ts'

/** Every format of input files, by name. */
export const INPUT_FORMATS: readonly InputFormat[] = Object.values<InputFormat>(list).sort((a, b) =>
  a.name < b.name ? -1 : 1,
)

/** Ending of a packed file of any format, behind the format's own: `.jsonl.gz`. */
const PACKED = '.gz'
export const isPacked = (name: string): boolean => name.toLowerCase().endsWith(PACKED)

/** Endings for people: `.csv, .tsv and .txt`. */
export const ENDINGS: string = INPUT_FORMATS.flatMap(({ endings }) => endings)
  .join(', ')
  .replace(/, (?=[^,]+$)/, ' and ')

/** The format of a file of that name; null: none of ours. */
export function formatOf(name: string): InputFormat | null {
  const lower = (isPacked(name) ? name.slice(0, -PACKED.length) : name).toLowerCase()
  return INPUT_FORMATS.find(({ endings }) => endings.some(ending => lower.endsWith(ending))) ?? null
}

/** The format of that name. */
export const formatNamed = (name: string): InputFormat => BY_NAME.get(name)!

const BY_NAME = new Map(INPUT_FORMATS.map(format => [format.name, format]))
