#!/usr/bin/env node
// Runs the built command, or the sources through tsx where dist/ is missing or older than them: never stale code.
import { readdirSync, statSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const built = new URL('dist/cli.js', root)

function modified(url) {
  return statSync(url, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newestSource() {
  const folder = new URL('src/', root)
  if (modified(folder) === 0) return 0
  return Math.max(...readdirSync(folder, { recursive: true }).map(file => modified(new URL(file, folder))))
}

if (modified(built) > newestSource()) await import(built.href)
else {
  const { register } = await import('tsx/esm/api')
  register()
  await import(new URL('src/cli.ts', root).href)
}
