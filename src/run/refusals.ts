import type { Rejection } from '../model/outcome.ts'
import { refuse } from '../read/records.ts'

/** What was rejected while the input was listed. Above some number only how many more of each file: a file that is no table may have millions of lines. */
export class Refusals {
  private readonly named: Rejection[]
  private readonly most: number
  /** by file: how many were not named, and the first of them */
  private readonly more = new Map<string, { count: number; readonly first: Rejection }>()

  constructor(before: readonly Rejection[], most: number) {
    this.named = [...before]
    this.most = most
  }

  /** One that stands for many is given again and again, and named once. */
  add(source: string, rejection: Rejection): void {
    if (this.named.length < this.most && this.named.at(-1) !== rejection) this.named.push(rejection)
    else this.count(source, rejection)
  }

  private count(source: string, first: Rejection): void {
    const known = this.more.get(source)
    if (known) known.count++
    else this.more.set(source, { count: 1, first })
  }

  all(): readonly Rejection[] {
    const rest = [...this.more].map(([source, { count, first }]) =>
      count === 1
        ? first
        : refuse(
            { source },
            0,
            first.code,
            `${count} more are rejected, the first ${first.source}: ${first.reason}`,
          ).rejection,
    )
    return [...this.named, ...rest]
  }
}
