import { LIMITS } from '../config.ts'
import { type Corpus, createCorpus } from '../kinds/corpus.ts'
import type { EntityRow, EntityTally } from '../model/entity.ts'
import { splitLines } from '../text/lines.ts'
import { InputError } from './input-error.ts'

/**
 * Rows of `entities` from lines of tallies, those of one entity one behind the other: an engine has sorted them by id.
 * One entity is in memory at a time. The order of the tallies of an entity makes no difference. Throws an `InputError`
 * where an entity comes again behind another: it would have two rows.
 */
export async function* rollUp(input: AsyncIterable<Uint8Array>): AsyncGenerator<EntityRow> {
  let id: string | null = null
  let corpus: Corpus = createCorpus()
  let number = 0
  const seen = new Set<string>()
  for await (const { bytes } of splitLines(input, LIMITS.recordBytes)) {
    number++
    const tally = readTally(bytes, number)
    if (tally.id !== id) {
      if (seen.has(tally.id)) throw new InputError(`line ${number} of stdin: ${tally.id} ${APART}`)
      if (seen.size < REMEMBERED) seen.add(tally.id)
      yield* corpus.rows()
      corpus = createCorpus()
      id = tally.id
    }
    corpus.add([tally])
  }
  yield* corpus.rows()
}

/** Ids that are remembered to tell tallies that nobody sorted: there one comes again soon. A bound on the memory. */
const REMEMBERED = 200_000
const APART = 'came before: the tallies of an entity have to stand together, so sort them by id'

const LISTS = ['names', 'roles', 'affiliations', 'organizationKinds', 'aliases'] as const

function readTally(line: Uint8Array, number: number): EntityTally {
  try {
    const tally = JSON.parse(Buffer.from(line).toString('utf8')) as EntityTally
    if (typeof tally.id === 'string' && LISTS.every(list => Array.isArray(tally[list]))) return tally
  } catch {
    // said below
  }
  throw new InputError(`line ${number} of stdin is no tally of newsfacts worker --tables`)
}
