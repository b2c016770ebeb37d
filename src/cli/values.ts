import { isIsoDay, isRegionCode } from '../model/settings.ts'
import type { Shard } from '../run/shard.ts'
import { UsageError } from './usage-error.ts'

const MOST_JOBS = 64

/** Reads the value of an option; what is no option is one, so a forgotten value does not swallow the next option. */
export function reader<T>(option: string, example: string, read: (given: string) => T): (given: string) => T {
  return given => {
    if (/^--?[a-z]/.test(given)) throw new UsageError(`${option} needs a value: ${option} ${example}`)
    return read(given)
  }
}

const accepted = (option: string, example: string, isRight: (given: string) => boolean, what: string) =>
  reader(option, example, given => {
    if (isRight(given)) return given
    throw new UsageError(`${option} ${given}: give ${what}`)
  })

export const readPath = (option: string, example: string) => reader(option, example, given => given)

export const readDay = accepted('--published', '2021-07-20', isIsoDay, 'a day such as 2021-07-20')

export const readRegion = accepted(
  '--region',
  'US-CA',
  isRegionCode,
  'a country or state such as US or US-CA',
)

export const readJobs = reader('--jobs', '4', given => {
  const jobs = given.trim() === '' ? 0 : Number(given)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs
  throw new UsageError(`--jobs ${given}: give a whole number from 1 to ${MOST_JOBS}`)
})

/** `3/8`: the third of eight shards. */
export const readShard = reader('--shard', '3/8', (given): Shard => {
  const [, index, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(given.trim()) ?? []
  if (Number(index) <= Number(of)) return { index: Number(index), of: Number(of) }
  throw new UsageError(`--shard ${given}: give a shard and their number, such as 3/8`)
})

/** Reads the parts of a list, joined by commas, which are added to those that were given before. */
export function listReader(option: string, example: string) {
  return (given: string, before: readonly string[] = []): readonly string[] => {
    const parts = reader(option, example, list => list.split(',').map(part => part.trim()))(given)
    const full = parts.filter(part => part !== '')
    if (full.length === 0) throw new UsageError(`${option} ${given}: give a list such as ${example}`)
    return [...before, ...full]
  }
}
