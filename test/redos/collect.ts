import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vitest/node'

/** A regular expression literal and where it stands. */
export interface Literal {
  readonly file: string
  readonly source: string
  readonly flags: string
}

const SRC = join(import.meta.dirname, '../../src')

/** Every regular expression literal below `src/`. */
export function collectLiterals(): Literal[] {
  const literals: Literal[] = []
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.ts')) continue
    const tree = parseAst(readFileSync(join(SRC, file), 'utf8'), { lang: 'ts' })
    visit(tree, ({ pattern, flags }) => literals.push({ file, source: pattern, flags }))
  }
  return literals
}

function visit(node: unknown, found: (regex: { pattern: string; flags: string }) => void): void {
  if (typeof node !== 'object' || node === null) return
  if ('regex' in node && node.regex) found(node.regex as { pattern: string; flags: string })
  for (const child of Object.values(node)) visit(child, found)
}
