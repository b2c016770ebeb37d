/** Kinds of files that are told one by one. */
const TOLD = 4
const ENDING = /\.[a-z0-9]{1,8}$/

/** Counts files by the endings of their names. */
export class Endings {
  private readonly counts = new Map<string, number>()
  count = 0

  add(name: string): void {
    this.addSome(ENDING.exec(name.toLowerCase())?.[0] ?? '', 1)
  }

  addAll(others: Endings): void {
    for (const [ending, count] of others.counts) this.addSome(ending, count)
  }

  private addSome(ending: string, count: number): void {
    this.counts.set(ending, (this.counts.get(ending) ?? 0) + count)
    this.count += count
  }

  /** `38 .pdf, 20 .md, 7 without ending, 5 others`, the most first. */
  describe(): string {
    const all = [...this.counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    const told = all.slice(0, all.length > TOLD + 1 ? TOLD : all.length)
    const left = all.slice(told.length).reduce((sum, [, count]) => sum + count, 0)
    return [
      ...told.map(([ending, count]) => `${count} ${ending || 'without ending'}`),
      ...(left > 0 ? [`${left} others`] : []),
    ].join(', ')
  }
}
