import { readFileSync } from 'node:fs'
import { type Attack, buildAttacks } from './attacks.ts'
import type { Literal } from './collect.ts'

/** Lengths of the attacks; a pattern that is quadratic needs more than `SLOW` for the last. */
const LENGTHS = [256, 4096, 32_768]
const SLOW_MS = 50
const RATIO = 3

function toText({ opening, run, ending }: Attack, length: number): string {
  return opening + run.repeat(Math.ceil(length / run.length)) + ending
}

/** Milliseconds to find every match; a sticky pattern is tried once, at the start. */
function measure({ source, flags }: Literal, text: string): number {
  const sticky = flags.includes('y')
  const pattern = new RegExp(source, sticky || flags.includes('g') ? flags : `${flags}g`)
  const from = performance.now()
  let end = -1
  while (pattern.test(text) && !sticky) {
    if (pattern.lastIndex === end) pattern.lastIndex++
    end = pattern.lastIndex
  }
  return performance.now() - from
}

/** The least of three, since a busy machine only ever adds. */
const measureWell = (literal: Literal, text: string) =>
  Math.min(...[1, 2, 3].map(() => measure(literal, text)))

/** Whether twice the attack takes far more than twice the time. */
function isSuperlinear(literal: Literal, attack: Attack): boolean {
  for (const length of LENGTHS) {
    const text = toText(attack, length)
    if (measure(literal, text) < SLOW_MS) continue
    const whole = measureWell(literal, text)
    if (whole >= SLOW_MS && whole / measureWell(literal, toText(attack, length / 2)) > RATIO) return true
  }
  return false
}

const literals = JSON.parse(readFileSync(0, 'utf8')) as Literal[]
literals.forEach((literal, i) => {
  process.stdout.write(`start ${i}\n`)
  const attack = buildAttacks(literal.source).find(one => isSuperlinear(literal, one))
  if (attack) process.stdout.write(`slow ${i} ${JSON.stringify(attack)}\n`)
})
process.stdout.write('done\n')
