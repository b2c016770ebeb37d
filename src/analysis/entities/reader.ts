/** Reads the parts of a model file in turn. */
export class Reader {
  #at = 0
  readonly #bytes: Uint8Array
  readonly #view: DataView
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }
  number(): number {
    this.#at += 4
    return this.#view.getInt32(this.#at - 4, true)
  }
  /** a run of bytes with its length before it, as a copy of its own so that it can be read as larger numbers */
  block(): Uint8Array<ArrayBuffer> {
    const length = this.number()
    this.#at += length
    return Uint8Array.from(this.#bytes.subarray(this.#at - length, this.#at))
  }
}
