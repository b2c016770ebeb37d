import { LIMITS } from '../config.ts'
import { isBlank, splitChunks } from '../text/lines.ts'
import type { Answers } from './answers.ts'
import { cutGroups } from './groups.ts'
import type { Job } from './serve.ts'
import type { Notice } from './task.ts'

export interface Filter {
  /** answers some lines, in order */
  readonly answer: (lines: readonly Job[]) => Promise<readonly Answers[]> | readonly Answers[]
  /** resolves when more may come */
  readonly write: (text: Uint8Array) => Promise<void>
  /** is told what people should know of the articles */
  readonly tell: (notices: readonly Notice[]) => Promise<void>
}

/** Groups of lines that are worked on while the answers before them are written. */
const AHEAD = 2

/**
 * JSON Lines of articles in, one line an article out, in the same order: its record, or
 * `{"id", "error": {"code", "reason"}}`. Blank lines are no articles. What has come in is answered whether or not more
 * comes. Returns how many answers are errors.
 */
export async function filterLines(
  input: AsyncIterable<Uint8Array>,
  { answer, write, tell }: Filter,
): Promise<number> {
  let errors = 0
  let written = Promise.resolve()
  let giveUp: (error: Error) => void
  const broken = new Promise<never>((_, reject) => {
    giveUp = reject
  })
  broken.catch(() => {})
  const underway: Promise<void>[] = []
  const send = async (group: readonly Job[]) => {
    const answers = Promise.resolve(answer(group))
    answers.catch(() => {})
    written = written.then(async () => {
      for (const { text, errors: more, notices } of await answers) {
        errors += more
        await write(text)
        if (notices.length > 0) await tell(notices)
      }
    })
    written.catch(giveUp)
    underway.push(written)
    if (underway.length > AHEAD) await underway.shift()
  }

  const chunks = splitChunks(input, LIMITS.recordBytes)
  for (;;) {
    const next = await Promise.race([chunks.next(), broken])
    if (next.done) break
    const lines = next.value.filter(({ bytes }) => !isBlank(bytes))
    for (const group of cutGroups(lines, ({ bytes }) => bytes.length, LIMITS.group)) await send(group)
  }
  await written
  return errors
}
