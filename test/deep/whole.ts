import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is wrong with a folder of output, by its own data package; null where nothing is, `none` where it has none. */
export function faultOf(folder: string): string | null {
  const path = join(folder, 'datapackage.json')
  if (!existsSync(path)) return 'none'
  const { resources } = JSON.parse(readFileSync(path, 'utf8')) as {
    resources: { path: string; hash: string }[]
  }
  for (const { path: name, hash } of resources) {
    const content = existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : ''
    if (`sha256:${createHash('sha256').update(content).digest('hex')}` !== hash) return name
  }
  return null
}
