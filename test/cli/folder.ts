import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

/** A folder with these files, gone when the test is over, or with `isLasting` all tests of its file. */
export function makeFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  { isLasting = false } = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsfacts-test-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  if (isLasting) afterAll(remove)
  else onTestFinished(remove)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
