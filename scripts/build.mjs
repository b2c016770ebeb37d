// Builds the package: `node scripts/build.mjs [FOLDER]`. What an entry imports is put into a few files, since a start that
// opens one file for each of several hundred modules is slow and fails where a process may open few. Of the types only
// those stay that the entries for programmers lead to. The licences of packages whose code goes in go with it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '..')
const folder = resolve(process.argv[2] ?? join(root, 'dist'))
const ENTRIES = [
  'cli/cli',
  'run/worker',
  'run/line-worker',
  'run/file-worker',
  'run/lister',
  'index',
  'schema',
]
const TYPED = ['index', 'schema']

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

rmSync(folder, { recursive: true, force: true })
const types = join(folder, 'types')
const tsc = join(root, 'node_modules/typescript/bin/tsc')
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', types], {
  stdio: 'inherit',
})
keepTypes()

const { metafile } = await build({
  absWorkingDir: root,
  metafile: true,
  entryPoints: ENTRIES.map(entry => join(root, `src/${entry}.ts`)),
  outdir: folder,
  outbase: join(root, 'src'),
  bundle: true,
  splitting: true,
  // in the folder itself: files that ship with newsfacts are found from where the code stands
  chunkNames: 'part-[hash]',
  // commander is CommonJS and asks for parts of Node as it is loaded; the others are installed only by who wants their formats
  external: ['commander', ...Object.keys(manifest.peerDependencies)],
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Node 20 knows them; esbuild, which fears an older Unicode, would have each use of a pattern compile it anew
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
})
writeFileSync(join(folder, 'licences.txt'), licencesOf(Object.keys(metafile.inputs)))

/** The licences of the packages whose code went into the files: each asks to stay with its copies. */
function licencesOf(inputs) {
  const packages = new Set(
    inputs.map(input => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[0]).filter(Boolean),
  )
  return [...packages].sort().map(licenceOf).join('\n')
}

function licenceOf(path) {
  const of = name => join(root, path, name)
  const { name, version, license } = JSON.parse(readFileSync(of('package.json'), 'utf8'))
  const file = readdirSync(of('.')).find(entry => /^licen[cs]e/i.test(entry))
  if (!file) throw new Error(`${name} comes without the text of its licence`)
  return `${name} ${version}, ${license}\n\n${readFileSync(of(file), 'utf8').trim()}\n`
}

/** Every kind tells its types to `model/kind.d.ts` from its own file, which nothing else has to name. */
function keepTypes() {
  const kinds = readdirSync(join(types, 'model')).filter(name =>
    read(`model/${name}`).includes('declare module'),
  )
  const imports = kinds.map(name => `import './model/${name.replace('.d.ts', '.js')}';\n`).join('')
  const kept = new Map()
  const keep = name => {
    if (kept.has(name)) return
    const text =
      (TYPED.includes(name) ? imports : '') +
      read(`${name}.d.ts`).replace(/(['"]\.{1,2}\/[^'"]+)\.ts(?=['"])/g, '$1.js')
    kept.set(name, text)
    for (const [, target] of text.matchAll(/(?:from|import|import\()\s*['"](\.{1,2}\/[^'"]+)\.js['"]/g))
      keep(join(dirname(name), target))
  }
  for (const name of TYPED) keep(name)
  rmSync(types, { recursive: true })
  for (const [name, text] of kept) {
    mkdirSync(dirname(join(types, name)), { recursive: true })
    writeFileSync(join(types, `${name}.d.ts`), text)
  }
}

function read(name) {
  return readFileSync(join(types, name), 'utf8')
}
