import { fold } from '../../src/analysis/entities/hash.ts'
import { createRandom } from './crf.ts'
import { embed } from './embed.ts'
import { normalise } from './normalise.ts'

/** Words and the clusters they fall in, fine ones nested in coarse ones. */
export interface Clusters {
  readonly words: readonly string[]
  readonly fine: Uint16Array
  /** coarse cluster of each fine cluster */
  readonly coarse: Uint8Array
}

export interface ClusterOptions {
  /** least occurrences of a word */
  readonly least: number
  readonly contexts: number
  readonly dimensions: number
  readonly coarse: number
  readonly fine: number
}

/** A word as the recogniser hashes it. */
export const foldWord = (word: string): string => {
  let folded = ''
  for (let i = 0; i < word.length; i++) folded += String.fromCharCode(fold(word.charCodeAt(i)))
  return folded
}

/** Groups words by the words beside them. `stream` holds numbers of `words`, in text order. */
export function clusterWords(
  stream: Int32Array,
  names: readonly string[],
  options: ClusterOptions,
): Clusters {
  const counts = new Int32Array(names.length)
  for (const word of stream) counts[word]!++
  const ranked = [...names.keys()]
    .filter(word => counts[word]! >= options.least)
    .sort((a, b) => counts[b]! - counts[a]! || (names[a]! < names[b]! ? -1 : 1))
  const ranks = new Int32Array(names.length).fill(-1)
  ranked.forEach((word, rank) => {
    ranks[word] = rank
  })
  const vectors = embed(
    stream.map(word => ranks[word]!),
    ranked.length,
    options.contexts,
    options.dimensions,
  )
  return { words: ranked.map(word => names[word]!), ...group(vectors, ranked.length, options) }
}

/** Coarse clusters by k-means, then each cut into fine ones, more of them the larger it is. */
function group(vectors: Float32Array, count: number, options: ClusterOptions) {
  const { dimensions } = options
  const all = Int32Array.from({ length: count }, (_, i) => i)
  const home = kMeans(vectors, all, dimensions, options.coarse, 1)
  const fine = new Uint16Array(count)
  const coarse: number[] = []
  for (let c = 0; c < options.coarse; c++) {
    const members = all.filter(i => home[i] === c)
    const parts = Math.max(1, Math.round((members.length * options.fine) / count))
    const within = kMeans(vectors, members, dimensions, parts, c + 2)
    members.forEach((word, at) => {
      fine[word] = coarse.length + within[at]!
    })
    for (let part = 0; part < parts; part++) coarse.push(c)
  }
  return { fine, coarse: Uint8Array.from(coarse) }
}

const ROUNDS = 12

/** The group of each member. Rows of `vectors` have length one, so that the nearest centre has the largest product. */
function kMeans(
  vectors: Float32Array,
  members: Int32Array,
  dimensions: number,
  groups: number,
  seed: number,
): Int32Array {
  const home = new Int32Array(members.length)
  if (groups <= 1) return home
  const random = createRandom(seed * 7919)
  const centres = new Float32Array(groups * dimensions)
  for (let g = 0; g < groups; g++) {
    const from = members[random() % members.length]! * dimensions
    centres.set(vectors.subarray(from, from + dimensions), g * dimensions)
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (let m = 0; m < members.length; m++) {
      const from = members[m]! * dimensions
      let best = -2
      for (let g = 0; g < groups; g++) {
        let product = 0
        for (let k = 0; k < dimensions; k++) product += vectors[from + k]! * centres[g * dimensions + k]!
        if (product > best) {
          best = product
          home[m] = g
        }
      }
    }
    centres.fill(0)
    for (let m = 0; m < members.length; m++)
      for (let k = 0; k < dimensions; k++)
        centres[home[m]! * dimensions + k]! += vectors[members[m]! * dimensions + k]!
    for (let g = 0; g < groups; g++) normalise(centres, g * dimensions, dimensions)
  }
  return home
}
