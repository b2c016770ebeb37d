/** Averaged weights in one hashed array, changed by whole steps and averaged over all steps at the end. */
export class HashedWeights {
  readonly current: Float32Array
  private readonly total: Float64Array
  private readonly changed: Int32Array
  readonly mask: number
  time = 1

  constructor(bits: number) {
    this.current = new Float32Array(1 << bits)
    this.total = new Float64Array(1 << bits)
    this.changed = new Int32Array(1 << bits)
    this.mask = (1 << bits) - 1
  }

  add(index: number, amount: number): void {
    const slot = index & this.mask
    this.total[slot]! += (this.time - this.changed[slot]!) * this.current[slot]!
    this.changed[slot] = this.time
    this.current[slot]! += amount
  }

  /** The weights averaged over all steps. */
  average(): Float64Array {
    const averaged = new Float64Array(this.current.length)
    for (let i = 0; i < averaged.length; i++)
      averaged[i] = (this.total[i]! + (this.time - this.changed[i]!) * this.current[i]!) / this.time
    return averaged
  }

  quantise(): Int8Array {
    return quantise(this.average())
  }
}

/** Scales weights so that all but the largest fit into -127…127. */
function quantise(weights: Float64Array, clipShare = 0.0005): Int8Array {
  const sizes = weights.filter(weight => weight !== 0).map(Math.abs)
  sizes.sort()
  const clip = sizes[Math.floor(sizes.length * (1 - clipShare))] ?? 1
  return Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round((weight / clip) * 127))))
}
