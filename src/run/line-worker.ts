import type { Answers } from './answers.ts'
import { type Job, serve } from './serve.ts'
import { type LineWorkerOptions, startAnswering } from './start-answering.ts'

/** The entry of the thread of `newsfacts worker`. */
serve<LineWorkerOptions, Job, Answers>(startAnswering, ({ text }) => [text.buffer as ArrayBuffer])
