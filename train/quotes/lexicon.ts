import type { CueCount } from './cue-heads.ts'
import { NO_CUES } from './no-cues.ts'

const LEAST_RATE = 0.01
/** a word seen but once or twice must report often to count */
const LEAST_RATE_RARE = 0.2
const WIDTH = 100

/** Ranks cue words and writes them as `form reports/occurs`, most frequent first. */
export function toLexicon(counts: ReadonlyMap<string, CueCount>): string {
  const ranked = [...counts]
    .filter(
      ([form, { reports, occurs }]) =>
        /^[a-z]+$|^:$/.test(form) &&
        !NO_CUES.has(form) &&
        reports > 0 &&
        reports / occurs >= (reports > 2 ? LEAST_RATE : LEAST_RATE_RARE),
    )
    .sort(([a, x], [b, y]) => y.reports - x.reports || (a < b ? -1 : 1))
  const lines = ['']
  for (const [form, { reports, occurs }] of ranked) {
    const cell = `${form} ${reports}/${occurs}`
    if (lines.at(-1)!.length + cell.length > WIDTH) lines.push('')
    lines.push(`${lines.pop()}${cell}; `)
  }
  return lines.map(line => line.replace(/; $/, '')).join('\n')
}
