/** Names kept by one memory; with more, all are forgotten. */
const MOST = 20_000

/** Remembers what a pure function has answered for a name: the news of a day repeats its names. */
export function remember<T>(answer: (name: string) => T): (name: string) => T {
  const answers = new Map<string, T>()
  return name => {
    let known = answers.get(name)
    if (known === undefined) {
      const kept = copy(name)
      known = answer(kept)
      if (answers.size >= MOST) answers.clear()
      answers.set(kept, known)
    }
    return known
  }
}

/** A slice of a text keeps the whole text in memory; this does not. */
const copy = (slice: string): string => Buffer.from(slice, 'utf16le').toString('utf16le')
