#!/usr/bin/env node
// Runs the built command, or the sources through tsx where dist/ is missing or older than them: never stale code.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const built = new URL('dist/cli/cli.js', root)

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newestSource() {
  const folder = fileURLToPath(new URL('src/', root))
  if (modified(folder) === 0) return 0
  return Math.max(...readdirSync(folder, { recursive: true }).map(file => modified(join(folder, file))))
}

if (modified(built) > newestSource()) await import(built.href)
else {
  const { register } = await import('tsx/esm/api')
  register()
  await import(new URL('src/cli/cli.ts', root).href)
}
