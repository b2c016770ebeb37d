// Preloaded into a process: a record with a field `harm` harms the thread that reads it. The main thread is left alone:
// it reads records too, to list them, and what it does with them is the same for all.
import { isMainThread } from 'node:worker_threads'

const DEEDS = {
  SPIN: () => {
    for (;;);
  },
  EXIT: () => process.exit(0),
  HEAP: () => {
    const kept = []
    for (;;) kept.push(new Array(1_000_000).fill(kept.length + 0.5))
  },
  THROW: record =>
    Object.defineProperty(record, 'text', {
      enumerable: true,
      get() {
        throw new RangeError('harm')
      },
    }),
}

if (!isMainThread) {
  const { parse } = JSON
  JSON.parse = (...given) => {
    const value = parse(...given)
    if (typeof value?.harm === 'string') DEEDS[value.harm](value)
    return value
  }
}
