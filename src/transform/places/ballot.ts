/** Votes that a ballot is short of certainty: with few voters the shares stay small. */
export const DOUBT = 1.3
/** The voices of what speaks for an area by itself. */
export const MOST_VOICES = 3
/** One leader may owe its lead to the voter himself. */
const MOST_LEADING = 3

/**
 * The votes of an article's groups for areas of one sort, countries, states or counties, which are known by their index here.
 * Nobody votes for himself: a voter takes his own votes out while he looks at the shares.
 */
export class Ballot {
  private readonly evidence: ReadonlyMap<string, number>
  private readonly codes: string[] = []
  private readonly indices = new Map<string, number>()
  private sums = new Float64Array(0)
  private own = new Float64Array(0)
  private raised = new Int32Array(0)
  private total = 0
  private ownTotal = 0
  private readonly leading: number[] = []

  /** `evidence`: weights by code of what speaks for areas beside the place names. */
  constructor(evidence: ReadonlyMap<string, number>) {
    this.evidence = evidence
    for (const code of evidence.keys()) this.enter(code)
  }

  /** The index of an area; all are entered before votes are counted. */
  enter(code: string | null): number {
    if (code === null || code === '') return -1
    let index = this.indices.get(code)
    if (index === undefined) {
      index = this.codes.length
      this.indices.set(code, index)
      this.codes.push(code)
    }
    return index
  }

  /** Begins a count: only the evidence has voted. */
  clear(): void {
    if (this.sums.length < this.codes.length) {
      this.sums = new Float64Array(this.codes.length)
      this.own = new Float64Array(this.codes.length)
      this.raised = new Int32Array(this.codes.length)
    }
    this.sums.fill(0)
    this.raised.fill(0)
    this.total = 0
    for (const [code, weight] of this.evidence) {
      this.sums[this.indices.get(code)!] = weight
      this.raised[this.indices.get(code)!] = MOST_VOICES
      this.total += weight
    }
  }

  add(area: number, weight: number): void {
    if (area < 0) return
    this.sums[area]! += weight
    this.total += weight
  }

  /** Counts the voices of whoever most likely lies in an area. */
  raise(area: number, voices: number): void {
    if (area >= 0) this.raised[area]! += voices
  }

  /** The voices for an area, which unlike votes do not grow with mentions. */
  voices(area: number): number {
    return area < 0 ? 0 : this.raised[area]!
  }

  /** Ends a count. */
  close(): void {
    const { leading, sums } = this
    leading.length = 0
    for (let area = 0; area < sums.length; area++) {
      if (sums[area] === 0) continue
      let at = leading.length
      while (at > 0 && this.isAhead(area, leading[at - 1]!)) at--
      if (at >= MOST_LEADING) continue
      leading.splice(at, 0, area)
      if (leading.length > MOST_LEADING) leading.pop()
    }
  }

  private isAhead(a: number, b: number): boolean {
    const lead = this.sums[a]! - this.sums[b]!
    return lead === 0 ? this.codes[a]! < this.codes[b]! : lead > 0
  }

  /** Takes a vote of the one who looks now out of what he sees. */
  takeOut(area: number, weight: number): void {
    if (area < 0) return
    this.own[area]! += weight
    this.ownTotal += weight
  }

  /** Puts the votes for an area back that were taken out. */
  putBack(area: number): void {
    if (area >= 0) this.own[area] = 0
    this.ownTotal = 0
  }

  /** The share of the others' votes that an area has, 0 to 1. */
  share(area: number): number {
    if (area < 0) return 0
    return (this.sums[area]! - this.own[area]!) / (this.total - this.ownTotal + DOUBT)
  }

  /** The share of the others' votes that the leading area has. */
  lead(): number {
    let lead = 0
    for (const area of this.leading) lead = Math.max(lead, this.share(area))
    return lead
  }
}
