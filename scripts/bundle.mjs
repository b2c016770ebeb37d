// Puts what the three entries of a build (`node scripts/bundle.mjs dist`) import into a few files: a start that opens
// one file for each of several hundred modules is slow, and fails where a process may open few.
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const [folder] = process.argv.slice(2)
for (const file of readdirSync(folder)) if (file.startsWith('part-')) rmSync(join(folder, file))
await build({
  entryPoints: ['cli/cli.js', 'run/worker.js', 'run/line-worker.js'].map(entry => join(folder, entry)),
  outdir: folder,
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  // in the folder itself: files that ship with newsfacts are found from where the code stands
  chunkNames: 'part-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
})
