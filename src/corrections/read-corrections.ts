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
    const read = correction.safeParse(parse(line, i + 1))
    if (!read.success) {
      const [issue] = read.error.issues
      throw new CorrectionError(`line ${i + 1}: ${issue!.path.join('.') || 'the line'}: ${issue!.message}`)
    }
    last.delete(read.data.id)
    last.set(read.data.id, read.data)
  })
  return [...last.values()]
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new CorrectionError(`line ${number}: is no JSON`)
  }
}
