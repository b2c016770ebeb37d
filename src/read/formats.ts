import { csv } from './formats/csv.ts'
import { jsonLines } from './formats/json-lines.ts'
import { text } from './formats/text.ts'
import type { InputFormat } from './input-format.ts'

/** Every format of input files. */
export const INPUT_FORMATS: readonly InputFormat[] = [text, jsonLines, csv]

/** Endings for people: `.txt, .jsonl and .csv`. */
export const ENDINGS: string = INPUT_FORMATS.flatMap(({ endings }) => endings)
  .join(', ')
  .replace(/, (?=[^,]+$)/, ' and ')

/** The format of a file of that name; null: none of ours. */
export function formatOf(name: string): InputFormat | null {
  const lower = name.toLowerCase()
  return INPUT_FORMATS.find(({ endings }) => endings.some(ending => lower.endsWith(ending))) ?? null
}

/** The format of that name. */
export const formatNamed = (name: string): InputFormat => BY_NAME.get(name)!

const BY_NAME = new Map(INPUT_FORMATS.map(format => [format.name, format]))
