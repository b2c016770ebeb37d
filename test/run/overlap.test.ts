import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refuseOverlap } from '../../src/run/overlap.ts'
import { makeFolder } from '../cli/folder.ts'

/** A folder of articles, an output folder beside it, and links from outside into both. */
function makeTree() {
  const [tree, links] = [
    makeFolder({ 'in/a.txt': 'A', 'in/deep/b.txt': 'B', 'out/c.txt': 'C' }),
    makeFolder(),
  ]
  for (const name of ['in', 'out']) symlinkSync(join(tree, name), join(links, name), 'dir')
  return { tree, links }
}

test.each<[what: string, input: string, out: string, line: string | null]>([
  ['beside each other', 'tree/in', 'tree/out', null],
  ['beside each other, by names that begin alike', 'tree/in', 'tree/in2', null],
  ['one folder', 'links/in', 'tree/in', 'is the input'],
  ['out, not there yet, inside the input', 'tree/in', 'links/in/deep/new/er', 'lies inside the input'],
  ['the input inside out', 'links/in/deep/b.txt', 'tree/in/deep', 'lies inside the output folder'],
  ['the input inside a link to out', 'tree/out/c.txt', 'links/out', 'lies inside the output folder'],
])('%s, by whatever links', async (_, input, out, line) => {
  const { tree, links } = makeTree()
  const at = (path: string) => path.replace(/^tree/, () => tree).replace(/^links/, () => links)
  const refused = refuseOverlap([at(input)], at(out))
  if (line === null) await refused
  else await expect(refused).rejects.toThrow(line)
})
