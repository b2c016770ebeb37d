import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collectLiterals, type Literal } from './redos/collect.ts'

const PUMP = join(import.meta.dirname, 'redos/pump.ts')
/** For all of some two thousand patterns together, beside other work too. */
const LIMIT_MS = 150_000

/** Patterns that would be slow on a long text but never see one, each with the reason. */
const BOUNDED: Readonly<Record<string, string>> = {
  'extract/places/tidy.ts /(?: [\\p{Ll}][\\p{Ll}-]*)+$/u': 'a name inside one sentence',
  'cli/progress.ts /\\B(?=(\\d{3})+$)/g': 'the digits of a number that we print',
}

const describeRegex = ({ file, source, flags }: Literal) => `${file} /${source}/${flags}`

/** Tries every literal in a child process, so that a pattern that never ends cannot hang the suite. */
function findSlow(literals: readonly Literal[]): string[] {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', PUMP], {
    input: JSON.stringify(literals),
    encoding: 'utf8',
    timeout: LIMIT_MS,
  })
  const lines = stdout.trim().split('\n')
  const describeLiteral = (i: number) => describeRegex(literals[i]!)
  const slow = lines
    .map(line => /^slow (\d+) (.*)/.exec(line))
    .filter(match => match !== null)
    .map(([, i, attack]) => `${describeLiteral(Number(i))} on ${attack}`)
  if (lines.at(-1) !== 'done') slow.push(`no end: ${describeLiteral(Number(lines.at(-1)!.split(' ')[1]))}`)
  return slow
}

test('no regular expression takes more than linear time', () => {
  const literals = collectLiterals()
  expect(literals.length).toBeGreaterThan(50)
  const names = literals.map(describeRegex)
  expect(
    Object.keys(BOUNDED).filter(name => !names.includes(name)),
    'excused, but gone',
  ).toEqual([])
  expect(findSlow(literals.filter(literal => !(describeRegex(literal) in BOUNDED)))).toEqual([])
}, 160_000)
