import { type Answers, answerLines } from '../../src/run/answers.ts'
import { type Job, serve } from '../../src/run/serve.ts'
import { hostilePipeline } from './hostile-pipeline.ts'

/** A worker that dies at its first start, as one does while memory is short: `starts` counts, shared with the test. */
serve<{ readonly starts: Int32Array }, Job, Answers>(
  ({ starts }) => {
    if (Atomics.add(starts, 0, 1) === 0) throw new Error('no memory to start')
    return (lines, begin) => answerLines(lines, hostilePipeline, { map: {}, begin })
  },
  ({ text }) => [text.buffer as ArrayBuffer],
)
