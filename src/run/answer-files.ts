import { LIMITS } from '../config.ts'
import type { Rejection } from '../model/outcome.ts'
import { type Answers, answerRejections } from './answers.ts'
import type { Catalog, Entry } from './catalog.ts'
import type { Filter } from './filter.ts'
import { cutGroups } from './groups.ts'
import { openReader } from './reader.ts'
import type { Task } from './task.ts'

/** What is done with the articles of files in place of lines. */
export interface FileFilter {
  /** answers some articles, in order */
  readonly answer: (tasks: readonly Task[]) => Promise<readonly Answers[]> | readonly Answers[]
  readonly write: Filter['write']
  readonly tell: Filter['tell']
  /** with all that the table `rejected` needs */
  readonly tables: boolean
}

/**
 * A line for every article of files, by id, as `filterLines` gives them for lines: first what could not be listed.
 * Returns how many answers are errors.
 */
export async function answerFiles(
  { entries, rejections }: Pick<Catalog, 'entries' | 'rejections'>,
  { answer, write, tell, tables }: FileFilter,
): Promise<number> {
  let errors = 0
  const send = async (all: readonly Answers[]) => {
    for (const { text, errors: more, notices } of all) {
      errors += more
      await write(text)
      if (notices.length > 0) await tell(notices)
    }
  }
  const reader = openReader()
  try {
    await send([answerRejections(rejections, tables)])
    for (const group of cutGroups<Entry>(entries, ({ length }) => length, LIMITS.batch)) {
      const read = await reader.read(group)
      const tasks: Task[] = []
      const rejected: Rejection[] = []
      for (const item of read) {
        if ('ok' in item) rejected.push(item)
        else tasks.push(item)
      }
      await send([answerRejections(rejected, tables)])
      if (tasks.length > 0) await send(await answer(tasks))
    }
  } finally {
    await reader.close()
  }
  return errors
}
