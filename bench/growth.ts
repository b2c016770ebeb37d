import type { Pipeline } from '../src/run/pipeline.ts'
import { HOSTILE } from './hostile.ts'
import { cpuSeconds } from './measure.ts'
import { toSource } from './stages.ts'

const least = (run: () => void, rounds: number) =>
  Math.min(...Array.from({ length: rounds }, () => cpuSeconds(run)))

/** MB/s of one article of growing length, made of real text. */
export function growth(texts: readonly string[], pipeline: Pipeline): string[] {
  const all = texts.join('\n\n')
  return [1, 4, 16, 64, 256, 1024, 4096].map(kilobytes => {
    const size = kilobytes * 1024
    const text =
      all.length >= size ? all.slice(0, size) : all.repeat(Math.ceil(size / all.length)).slice(0, size)
    const rounds = Math.max(1, Math.ceil(256 / kilobytes))
    const seconds =
      least(() => {
        for (let i = 0; i < rounds; i++) pipeline(toSource(text, 0))
      }, 3) / rounds
    return `${String(kilobytes).padStart(6)} KB ${(size / 1e6 / seconds).toFixed(2).padStart(8)} MB/s`
  })
}

/** Time of each hostile input at n and 2n characters. */
export function hostile(pipeline: Pipeline, characters: number): { lines: string[]; worst: number } {
  let worst = 0
  const lines = [...HOSTILE].map(([name, piece]) => {
    const [n, twice] = [characters, 2 * characters].map(size => {
      const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
      return least(() => pipeline(toSource(text, 0)), 3)
    })
    const ratio = twice! / n!
    // below a tenth of a second the clock, not the text, decides
    if (twice! >= 0.1) worst = Math.max(worst, ratio)
    return `${name.padEnd(26)} ${n!.toFixed(3)} s ${twice!.toFixed(3)} s  x${ratio.toFixed(2)}`
  })
  return { lines, worst }
}
