import { createRandom } from './crf.ts'
import { normalise } from './normalise.ts'

/** Places of the neighbours that a word is known by. */
const OFFSETS = [-2, -1, 1, 2]
const SPARE = 16
const ROUNDS = 4

interface Sparse {
  readonly rows: Int32Array
  readonly columns: Int32Array
  readonly values: Float32Array
  readonly height: number
  readonly width: number
}

/** Vectors of length one from the words beside a word (`stream` holds numbers of words, -1 where none counts): positive pointwise mutual information, cut by singular values. */
export function embed(stream: Int32Array, words: number, contexts: number, dimensions: number): Float32Array {
  const matrix = associate(stream, words, contexts)
  const size = dimensions + SPARE
  let left = new Float32Array(words * size)
  const random = createRandom(12345)
  const right = new Float32Array(matrix.width * size)
  for (let i = 0; i < right.length; i++)
    right[i] = ((random() & 0xffff) + (random() & 0xffff) - 0xffff) / 0xffff
  left = multiply(matrix, right, size)
  for (let round = 0; round < ROUNDS; round++) {
    orthonormalise(left, words, size)
    left = multiply(matrix, transposedMultiply(matrix, left, size), size)
  }
  orthonormalise(left, words, size)
  return rotate(left, transposedMultiply(matrix, left, size), words, matrix.width, size, dimensions)
}

/** How much more often than by chance a word and a neighbour meet, in logarithms, where positive. */
function associate(stream: Int32Array, words: number, contexts: number): Sparse {
  const width = contexts * OFFSETS.length
  const rows: number[] = []
  const columns: number[] = []
  const counts: number[] = []
  const rowSums = new Float64Array(words)
  const columnSums = new Float64Array(width)
  const { first, places } = placesOfWords(stream, words)
  const met = new Int32Array(width)
  for (let word = 0; word < words; word++) {
    const found: number[] = []
    for (let p = first[word]!; p < first[word + 1]!; p++) {
      for (let o = 0; o < OFFSETS.length; o++) {
        const neighbour = stream[places[p]! + OFFSETS[o]!] ?? -1
        if (neighbour < 0 || neighbour >= contexts) continue
        const column = o * contexts + neighbour
        if (met[column] === 0) found.push(column)
        met[column]!++
      }
    }
    for (const column of found.sort((a, b) => a - b)) {
      const count = met[column]!
      met[column] = 0
      rows.push(word)
      columns.push(column)
      counts.push(count)
      rowSums[word]! += count
      columnSums[column]! += count
    }
  }
  let smoothed = 0
  for (let c = 0; c < width; c++) {
    columnSums[c] = columnSums[c]! ** 0.75
    smoothed += columnSums[c]!
  }
  const values = Float32Array.from(counts, (count, i) =>
    Math.max(0, Math.log((count * smoothed) / (rowSums[rows[i]!]! * columnSums[columns[i]!]!))),
  )
  return { rows: Int32Array.from(rows), columns: Int32Array.from(columns), values, height: words, width }
}

/** Where each word stands in the stream: word `w` at `places[first[w] .. first[w + 1])`. */
function placesOfWords(stream: Int32Array, words: number): { first: Int32Array; places: Int32Array } {
  const first = new Int32Array(words + 1)
  for (const word of stream) if (word >= 0) first[word + 1]!++
  for (let word = 0; word < words; word++) first[word + 1]! += first[word]!
  const next = first.slice()
  const places = new Int32Array(first[words]!)
  stream.forEach((word, place) => {
    if (word >= 0) places[next[word]!++] = place
  })
  return { first, places }
}

function multiply(matrix: Sparse, right: Float32Array, size: number): Float32Array<ArrayBuffer> {
  const product = new Float32Array(matrix.height * size)
  for (let i = 0; i < matrix.values.length; i++) {
    const value = matrix.values[i]!
    if (value === 0) continue
    const to = matrix.rows[i]! * size
    const from = matrix.columns[i]! * size
    for (let k = 0; k < size; k++) product[to + k]! += value * right[from + k]!
  }
  return product
}

function transposedMultiply(matrix: Sparse, left: Float32Array, size: number): Float32Array<ArrayBuffer> {
  return multiply({ ...matrix, rows: matrix.columns, columns: matrix.rows, height: matrix.width }, left, size)
}

/** Gram-Schmidt over the columns of a matrix stored by rows. */
function orthonormalise(matrix: Float32Array, height: number, size: number): void {
  const columns = Array.from({ length: size }, (_, k) => {
    const column = new Float32Array(height)
    for (let i = 0; i < height; i++) column[i] = matrix[i * size + k]!
    return column
  })
  columns.forEach((column, k) => {
    for (let j = 0; j < k; j++) {
      const other = columns[j]!
      let product = 0
      for (let i = 0; i < height; i++) product += column[i]! * other[i]!
      for (let i = 0; i < height; i++) column[i]! -= product * other[i]!
    }
    normalise(column, 0, height)
    for (let i = 0; i < height; i++) matrix[i * size + k] = column[i]!
  })
}

/** Turns an orthonormal basis into singular vectors times the roots of their values; rows of length one. */
function rotate(
  basis: Float32Array,
  image: Float32Array,
  height: number,
  width: number,
  size: number,
  dimensions: number,
): Float32Array {
  const gram = new Float64Array(size * size)
  for (let c = 0; c < width; c++)
    for (let i = 0; i < size; i++) {
      const value = image[c * size + i]!
      for (let j = 0; j < size; j++) gram[i * size + j]! += value * image[c * size + j]!
    }
  const turns = diagonalise(gram, size)
  const order = Array.from({ length: size }, (_, k) => k)
    .sort((a, b) => gram[b * size + b]! - gram[a * size + a]!)
    .slice(0, dimensions)
  const vectors = new Float32Array(height * dimensions)
  for (let i = 0; i < height; i++) {
    order.forEach((k, to) => {
      let sum = 0
      for (let j = 0; j < size; j++) sum += basis[i * size + j]! * turns[j * size + k]!
      // singular value to the power of one half; the diagonal holds its square
      vectors[i * dimensions + to] = sum * Math.max(0, gram[k * size + k]!) ** 0.25
    })
    normalise(vectors, i * dimensions, dimensions)
  }
  return vectors
}

/** Jacobi's method: makes a symmetric matrix diagonal in place and gives the vectors, as columns. */
function diagonalise(matrix: Float64Array, size: number): Float64Array {
  const vectors = new Float64Array(size * size)
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        const off = matrix[p * size + q]!
        if (off === 0) continue
        const theta = (matrix[q * size + q]! - matrix[p * size + p]!) / (2 * off)
        const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
        const cosine = 1 / Math.sqrt(tangent * tangent + 1)
        const sine = tangent * cosine
        for (let k = 0; k < size; k++) turn(matrix, k * size + p, k * size + q, cosine, sine)
        for (let k = 0; k < size; k++) turn(matrix, p * size + k, q * size + k, cosine, sine)
        for (let k = 0; k < size; k++) turn(vectors, k * size + p, k * size + q, cosine, sine)
      }
  return vectors
}

function turn(matrix: Float64Array, p: number, q: number, cosine: number, sine: number): void {
  const a = matrix[p]!
  const b = matrix[q]!
  matrix[p] = cosine * a - sine * b
  matrix[q] = sine * a + cosine * b
}
