import type { Answers } from './answers.ts'
import { serve } from './serve.ts'
import { type LineWorkerOptions, startAnswering } from './start-answering.ts'
import { readTask, type Task } from './task.ts'

/** The entry of the thread of `newsfacts worker` with files: it alone has to know their formats. */
serve<LineWorkerOptions, Task, Answers>(
  (options, shipped) => startAnswering(options, shipped, readTask),
  ({ text }) => [text.buffer as ArrayBuffer],
)
