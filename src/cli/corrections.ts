import { faultOf } from '../corrections/fault.ts'
import { CorrectionError, readCorrections } from '../corrections/read-corrections.ts'
import type { Correction } from '../model/correction.ts'
import type { Console } from './console.ts'
import { UsageError } from './usage-error.ts'
import { readUserFile } from './user-file.ts'

/** Corrections without effect that are told one by one. */
const TOLD = 20

/** The corrections of `--corrections FILE`, undefined without the option. */
export async function loadCorrections(
  path: string | null,
  option = '--corrections',
): Promise<readonly Correction[] | undefined> {
  if (path === null) return undefined
  try {
    return readCorrections(await readUserFile(option, path))
  } catch (error) {
    if (error instanceof CorrectionError) throw new UsageError(`${option} ${path}: ${error.message}`)
    throw error
  }
}

/** Why a correction that is right in itself found nothing. */
function unmatched({ action, start, fields = {} }: Correction): string {
  if (action === 'add')
    return `matches nothing: these words do not stand at ${start}, nor just once elsewhere`
  const words = Object.keys(fields).filter(column => /_(?:start|end|text)$/.test(column))
  const unless =
    words.length > 0 ? `, or ${words.join(', ')} name words that do not stand there just once` : ''
  return `matches nothing any more${unless}`
}

/** Says how many corrections were applied, and names those that found nothing to correct. */
export function tellCorrections(
  console: Console,
  corrections: readonly Correction[],
  used: ReadonlySet<number>,
): void {
  const unused = corrections.filter((_, i) => !used.has(i))
  for (const correction of unused.slice(0, TOLD)) {
    const { id, text } = correction
    console.warn(
      `the correction of ${id} (${JSON.stringify(text)}) ${faultOf(correction) ?? unmatched(correction)}`,
    )
  }
  if (unused.length > TOLD) console.warn(`and ${unused.length - TOLD} more corrections match nothing`)
  console.say(`${used.size} of ${corrections.length} corrections applied`)
}
