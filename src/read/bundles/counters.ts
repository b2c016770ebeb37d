/** What a document of a bundle says of itself: `2 of 3 DOCUMENTS`. */
export interface Counter {
  readonly number: number
  readonly of: number
}

/** Reads a line that was told to be one. */
export function counterOf(line: string): Counter {
  const [number, of] = line.match(/\d+/g)!.map(Number)
  return { number: number!, of: of! }
}

/** What the counters of a bundle say of documents that are not there. */
export interface CounterFindings {
  /** documents between others that have no counter: their text is lost, or stands in another document */
  readonly faults: readonly string[]
  /** where a bundle says that it starts later or ends sooner: a part of a search, or a file that was cut */
  readonly notes: readonly string[]
}

/** Follows the counters in the order of the file, where several bundles may stand one after another. */
export function followCounters(counters: readonly Counter[]): CounterFindings {
  const faults: string[] = []
  const notes: string[] = []
  let first = 0
  let last = 0
  let total = 0
  const close = () => {
    if (total > 0 && (first > 1 || last < total)) notes.push(`holds ${documents(first, last)} of ${total}`)
  }
  for (const { number, of } of counters) {
    if (of !== total || number < last) {
      close()
      first = number
      total = of
    } else if (number > last + 1)
      faults.push(
        `${documents(last + 1, number - 1)} of ${of} cannot be told from the one before: no line says where it starts`,
      )
    last = number
  }
  close()
  return { faults, notes }
}

const documents = (from: number, to: number) =>
  from === to ? `document ${from}` : `documents ${from} to ${to}`
