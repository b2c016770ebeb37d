import { type Answers, answerLines } from '../../src/run/answers.ts'
import { type Job, serve } from '../../src/run/serve.ts'
import { hostilePipeline } from './hostile-pipeline.ts'

serve<null, Job, Answers>(
  () => (lines, begin) => answerLines(lines, hostilePipeline, { map: {}, begin }),
  ({ text }) => [text.buffer as ArrayBuffer],
)
