import type { Filter } from '../run/filter.ts'
import type { Notices } from './notices.ts'

/** What tells warnings about articles one by one, and how many there were at the end. */
export interface Told {
  readonly tell: Filter['tell']
  end(): void
}

/** Tells warnings about articles as a run does, and counts them at the end: for `newsfacts worker`, whose output is data. */
export function toldOnStderr(): Told {
  let notices: Notices | null = null
  let say: (line: string) => void
  return {
    tell: async some => {
      if (notices === null) {
        // few inputs need it, and the worker should start fast
        const [{ createConsole }, { createNotices }] = await Promise.all([
          import('./console.ts'),
          import('./notices.ts'),
        ])
        const console = createConsole(process.stderr, false)
        notices = createNotices(console)
        say = console.say
      }
      notices.take(some)
    },
    end: () => {
      for (const line of notices?.summary() ?? []) say(line)
    },
  }
}
