import { readFileSync } from 'node:fs'
import { type Attack, buildAttacks } from './attacks.ts'
import type { Literal } from './collect.ts'

/** Lengths of the attacks; a pattern that is quadratic needs more than `SLOW` for the last. */
const LENGTHS = [256, 4096, 32_768]
const SLOW_MS = 50
const RATIO = 3
/** Rounds of tries until one is within bounds: a busy machine only ever adds, and not to every round. */
const TRIES = [3, 6, 12]

function toText({ opening, run, ending }: Attack, length: number): string {
  return opening + run.repeat(Math.ceil(length / run.length)) + ending
}

/** Milliseconds of processor time to find every match; a sticky pattern is tried once, at the start. */
function measure({ source, flags }: Literal, text: string): number {
  const sticky = flags.includes('y')
  const pattern = new RegExp(source, sticky || flags.includes('g') ? flags : `${flags}g`)
  const before = process.cpuUsage()
  let end = -1
  while (pattern.test(text) && !sticky) {
    if (pattern.lastIndex === end) pattern.lastIndex++
    end = pattern.lastIndex
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Whether twice the attack takes far more than twice the time. */
function isSuperlinear(literal: Literal, attack: Attack): boolean {
  for (const length of LENGTHS) {
    const [half, whole] = [toText(attack, length / 2), toText(attack, length)]
    if (measure(literal, whole) < SLOW_MS) continue
    if (TRIES.every(tries => growsTooMuch(literal, half, whole, tries))) return true
  }
  return false
}

/** The least of so many tries counts, of both in turn, so that what else the machine does weighs on both. */
function growsTooMuch(literal: Literal, half: string, whole: string, tries: number): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let i = 0; i < tries; i++) {
    least = Math.min(least, measure(literal, half))
    most = Math.min(most, measure(literal, whole))
  }
  return most >= SLOW_MS && most / least > RATIO
}

const literals = JSON.parse(readFileSync(0, 'utf8')) as Literal[]
literals.forEach((literal, i) => {
  process.stdout.write(`start ${i}\n`)
  const attack = buildAttacks(literal.source).find(one => isSuperlinear(literal, one))
  if (attack) process.stdout.write(`slow ${i} ${JSON.stringify(attack)}\n`)
})
process.stdout.write('done\n')
