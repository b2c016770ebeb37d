import type { Console } from './console.ts'

const REDRAW_MS = 200
const LINE_MS = 10_000
/** Below this share done, and above a day, in seconds, the time left is a guess that helps nobody. */
const SURE = 0.01
const DAY = 86_400

/** Shows how far a run is: one line that changes on a terminal, a line now and then elsewhere. */
export interface ProgressView {
  advance(articles: number, bytes: number): void
  stop(): void
}

export function showProgress(console: Console, total: { articles: number; bytes: number }): ProgressView {
  const started = performance.now()
  let articles = 0
  let bytes = 0
  const draw = () => {
    const line = describe({ articles, bytes, seconds: (performance.now() - started) / 1000 }, total)
    if (console.isLive) console.update(line)
    else console.say(line)
  }
  const timer = setInterval(draw, console.isLive ? REDRAW_MS : LINE_MS)
  timer.unref()
  return {
    advance: (moreArticles, moreBytes) => {
      articles += moreArticles
      bytes += moreBytes
    },
    stop: () => {
      clearInterval(timer)
      console.update('')
    },
  }
}

/** `1,200 of 5,000 articles, 24 %, 130 articles/s, 0:31 left` */
export function describe(
  done: { articles: number; bytes: number; seconds: number },
  total: { articles: number; bytes: number },
): string {
  const share = total.bytes === 0 ? 1 : done.bytes / total.bytes
  const parts = [
    `${group(done.articles)} of ${group(total.articles)} articles`,
    `${Math.floor(share * 100)} %`,
  ]
  if (done.articles > 0 && done.seconds >= 1) {
    const rate = done.articles / done.seconds
    parts.push(`${rate < 10 ? rate.toFixed(1) : group(Math.round(rate))} articles/s`)
    const left = (done.seconds / share) * (1 - share)
    if (share >= SURE && share < 1 && left < DAY) parts.push(`${clock(left)} left`)
  }
  return parts.join(', ')
}

/** Thousands set apart, the same in every locale. */
export function group(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `0:31`, `12:05`, `3:00:12` */
export function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const tail = String(whole % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
}
