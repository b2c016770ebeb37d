import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { CHECKSUMS } from './shipped.ts'

/**
 * A hash of all that decides what comes out beside input and options: the code, the packages it was installed with, and
 * the checksums of models and gazetteer. `code` is the folder of the sources or of the build.
 */
export function hashBuild(root: URL, code: URL): string {
  const hash = createHash('sha256')
  const names = readdirSync(code, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter(name => /\.(?:js|ts|json)$/.test(name)).sort())
    hash.update(`${name}\n`).update(readFileSync(new URL(name, code)))
  for (const name of ['package.json', 'node_modules/.package-lock.json', CHECKSUMS])
    hash.update(tryRead(root, name))
  return hash.digest('hex')
}

/** A list of packages is only there where they were installed for the sources. */
function tryRead(root: URL, name: string): Uint8Array {
  try {
    return readFileSync(new URL(name, root))
  } catch {
    return new Uint8Array()
  }
}
