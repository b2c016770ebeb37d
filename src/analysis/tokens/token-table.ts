/** Tokens while they are being found; grows as needed. */
export class TokenTable {
  count = 0
  start: Int32Array
  end: Int32Array

  constructor(capacity: number) {
    this.start = new Int32Array(capacity)
    this.end = new Int32Array(capacity)
  }

  push(start: number, end: number): void {
    const at = this.count
    if (at === this.start.length) this.grow()
    this.start[at] = start
    this.end[at] = end
    this.count = at + 1
  }

  private grow(): void {
    const size = this.start.length * 2
    const start = new Int32Array(size)
    const end = new Int32Array(size)
    start.set(this.start)
    end.set(this.end)
    this.start = start
    this.end = end
  }
}
