import * as z from 'zod'
import { FORMATS, type Format } from '../load/index.ts'
import { isoDay, regionCode } from '../model/settings.ts'
import type { Shard } from '../run/shard.ts'
import { UsageError } from './usage-error.ts'

const MOST_JOBS = 64

/** Reads the value of an option; what is no option is one, so a forgotten value does not swallow the next option. */
function reader<T>(option: string, example: string, read: (given: string) => T): (given: string) => T {
  return given => {
    if (/^--?[a-z]/.test(given)) throw new UsageError(`${option} needs a value: ${option} ${example}`)
    return read(given)
  }
}

const accepted = <T>(option: string, example: string, schema: z.ZodType<T>, what: string) =>
  reader(option, example, given => {
    const parsed = schema.safeParse(given.trim() === '' ? null : given)
    if (parsed.success) return parsed.data
    throw new UsageError(`${option} ${given}: give ${what}`)
  })

export const readPath = (option: string, example: string) => reader(option, example, given => given)

export const readDay = accepted('--published', '2021-07-20', isoDay, 'a day such as 2021-07-20')

export const readRegion = accepted('--region', 'US-CA', regionCode, 'a country or state such as US or US-CA')

export const readJobs = accepted(
  '--jobs',
  '4',
  z.coerce.number().int().min(1).max(MOST_JOBS),
  `a whole number from 1 to ${MOST_JOBS}`,
)

/** Formats in the order of `FORMATS`, each once: their order on the command line makes no difference. */
export const readFormats = reader('--format', 'csv,json', (given): readonly Format[] => {
  const names = given.split(',').map(name => name.trim().toLowerCase())
  const wrong = names.find(name => !FORMATS.includes(name))
  if (wrong === undefined) return FORMATS.filter(format => names.includes(format))
  throw new UsageError(`--format ${wrong}: the formats are ${FORMATS.join(', ')}`)
})

/** `3/8`: the third of eight shards. */
export const readShard = reader('--shard', '3/8', (given): Shard => {
  const [, index, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(given.trim()) ?? []
  if (Number(index) <= Number(of)) return { index: Number(index), of: Number(of) }
  throw new UsageError(`--shard ${given}: give a shard and their number, such as 3/8`)
})

/** The parts of a list, joined by commas, added to those that were given before. */
export function addList(given: string, before: readonly string[] = []): readonly string[] {
  const parts = given.split(',').map(part => part.trim())
  return [...before, ...parts.filter(part => part !== '')]
}
