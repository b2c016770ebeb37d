#!/usr/bin/env node
// Runs the built command, or the sources through tsx where dist/ is missing or older than them: never stale code.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const built = new URL('dist/cli/cli.js', root)

const modified = path => statSync(path).mtimeMs

function newestSource(folder) {
  let newest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    newest = Math.max(newest, entry.isDirectory() ? newestSource(path) : modified(path))
  }
  return newest
}

const sources = fileURLToPath(new URL('src/', root))
const isBuilt = existsSync(built) && (!existsSync(sources) || modified(built) > newestSource(sources))
async function load() {
  if (isBuilt) return import(built.href)
  const { register } = await import('tsx/esm/api')
  register()
  return import(new URL('src/cli/cli.ts', root).href)
}

try {
  await load()
} catch (error) {
  // the command cannot tell it: its own files are what cannot be opened
  if (error.code !== 'EMFILE') throw error
  console.error('error: too few files may be open at once: raise the limit, as by ulimit -n 256')
  process.exitCode = 2
}
