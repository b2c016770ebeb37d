/** Makes a row of a matrix one long. */
export function normalise(matrix: Float32Array, from: number, length: number): void {
  let square = 0
  for (let k = 0; k < length; k++) square += matrix[from + k]! ** 2
  const factor = square > 0 ? 1 / Math.sqrt(square) : 0
  for (let k = 0; k < length; k++) matrix[from + k]! *= factor
}
