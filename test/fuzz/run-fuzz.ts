import { type Answers, answerFailure } from '../../src/run/answers.ts'
import { filterLines } from '../../src/run/filter.ts'
import { createPool } from '../../src/run/pool.ts'
import type { Job } from '../../src/run/serve.ts'
import { inventDocument } from './documents.ts'
import { breachOf } from './laws.ts'

export interface Fuzz {
  readonly seed: number
  readonly documents: number
  readonly jobs: number
  /** hears how many documents are done */
  readonly tell?: (done: number) => void
}

const ENTRY = new URL('../../src/run/line-worker.ts', import.meta.url)
const AT_ONCE = 64

/** Works invented documents as `newsfacts worker` does, with its deadline; returns a line per document that breaks a law. */
export async function runFuzz({ seed, documents, jobs, tell }: Fuzz): Promise<string[]> {
  const options = { published: '2021-07-20', map: {} }
  const pool = createPool<typeof options, Job, Answers>({
    entry: ENTRY,
    options,
    jobs,
    give: (line, failure) => answerFailure(line, failure, options),
  })
  const breaches: string[] = []
  let done = 0
  const texts: string[] = []
  async function* lines() {
    for (let n = 0; n < documents; n += AT_ONCE) {
      const some: string[] = []
      for (let i = n; i < Math.min(n + AT_ONCE, documents); i++) {
        texts[i] = inventDocument(seed, i)
        some.push(`${JSON.stringify({ id: String(i), text: texts[i] })}\n`)
      }
      yield Buffer.from(some.join(''))
    }
  }
  const write = async (answers: Uint8Array) => {
    for (const answer of Buffer.from(answers).toString('utf8').split('\n').slice(0, -1)) {
      const breach = breachOf(texts[done]!, answer)
      if (breach !== null) breaches.push(`seed ${seed}, document ${done}: ${breach}`)
      delete texts[done]
      done++
    }
    tell?.(done)
  }
  try {
    await filterLines(lines(), { answer: group => pool.run(group), write, tell: async () => {} })
  } finally {
    await pool.close()
  }
  return done === documents ? breaches : [...breaches, `${documents - done} documents without an answer`]
}
