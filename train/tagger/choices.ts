import { join } from './tag-counts.ts'

/** Tags that a word may have, and those that it may have with a capital. */
export interface Tags {
  readonly plain: readonly number[]
  readonly capped: readonly number[]
}

/** The choices of tags of a lexicon, each once. */
export class Choices {
  readonly #names: readonly number[]
  readonly #index = new Map<string, number>()
  readonly #classes: number[] = []
  readonly #plain: (readonly number[])[] = []
  readonly #capped: (readonly number[])[] = []

  /** `names`: tags that every word with a capital may have. */
  constructor(names: readonly number[]) {
    this.#names = names
  }

  /** The number of a choice that the features see as `ofClass`. */
  add(ofClass: number, tags: Tags): number {
    const capped = join(tags.capped, this.#names)
    const key = `${ofClass}:${tags.plain.join(' ')}:${capped.join(' ')}`
    let choice = this.#index.get(key)
    if (choice === undefined) {
      choice = this.#classes.length
      this.#index.set(key, choice)
      this.#classes.push(ofClass)
      this.#plain.push(tags.plain)
      this.#capped.push(capped)
    }
    return choice
  }

  flatten() {
    const plain = flatten(this.#plain)
    const capped = flatten(this.#capped)
    return {
      classes: Uint16Array.from(this.#classes),
      first: plain.first,
      tags: plain.tags,
      cappedFirst: capped.first,
      cappedTags: capped.tags,
    }
  }
}

function flatten(lists: readonly (readonly number[])[]): { first: Uint16Array; tags: Uint8Array } {
  const first = new Uint16Array(lists.length + 1)
  lists.forEach((list, i) => {
    first[i + 1] = first[i]! + list.length
  })
  return { first, tags: Uint8Array.from(lists.flat()) }
}
