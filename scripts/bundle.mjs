// Makes FOLDER/newsfacts.tar.gz: `npm run bundle [-- --out FOLDER --with-node]`. The commands with models and gazetteer as one
// archive, for machines where nothing is installed but Node, or not even that. The same files give the same bytes.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'bundle' },
    /** what `npm run build` made */
    built: { type: 'string', default: 'dist' },
    'with-node': { type: 'boolean', default: false },
  },
})
const BLOCK = 512
/** Bytes that a name may have in the archive, and a folder before it. */
const NAME = 100
const PREFIX = 155
/** Of every file, in seconds: newer than sources that are not there, which is what `bin/newsfacts.mjs` asks. */
const TIME = 1
const CONTENT = ['package.json', 'LICENSE', 'NOTICE', 'bin', 'dist', 'models', 'data']
const LEFT_OUT = /^dist\/(?:types|bench-)|\.(?:d\.[cm]?ts|md|map)$/

/** Some packages are loaded when they are first needed, and stand in no built file. */
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const needed = Object.keys(packages).filter(name => name && !packages[name].dev && !packages[name].peer)
const files = [...new Set([...CONTENT, ...needed].flatMap(listFiles))]
  .filter(name => !LEFT_OUT.test(name))
  .sort()
  .map(name => ({ name, mode: name.startsWith('bin/') ? 0o755 : 0o644, bytes: readFileSync(placeOf(name)) }))
if (values['with-node']) files.push({ name: 'bin/node', mode: 0o755, bytes: readFileSync(process.execPath) })
const blocks = files.flatMap(file => [
  header(file),
  file.bytes,
  Buffer.alloc(-file.bytes.length & (BLOCK - 1)),
])
const archive = gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]))
const folder = resolve(root, values.out)
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'newsfacts.tar.gz'), archive)
const sha256 = createHash('sha256').update(archive).digest('hex')
console.log(
  `${join(values.out, 'newsfacts.tar.gz')}: ${files.length} files, ${archive.length} bytes, sha256 ${sha256}`,
)

function listFiles(name) {
  if (!statSync(placeOf(name)).isDirectory()) return [name]
  return readdirSync(placeOf(name)).flatMap(child => listFiles(`${name}/${child}`))
}

/** Where a file of the archive lies here. */
function placeOf(name) {
  return name.split('/')[0] === 'dist' ? join(resolve(root, values.built), name.slice(4)) : join(root, name)
}

/** The block before a file in the archive (POSIX ustar), without owner. */
function header({ name, mode, bytes }) {
  const cut = name.length > NAME ? name.lastIndexOf('/', PREFIX) : -1
  if (name.length - cut - 1 > NAME) throw new Error(`${name}: the name is too long for the archive`)
  const block = Buffer.alloc(BLOCK)
  const octal = (value, digits) => `${value.toString(8).padStart(digits, '0')}\0`
  block.write(name.slice(cut + 1), 0)
  if (cut > 0) block.write(name.slice(0, cut), 345)
  block.write(
    octal(mode, 7) + octal(0, 7) + octal(0, 7) + octal(bytes.length, 11) + octal(TIME, 11),
    100,
    'latin1',
  )
  block.write('        0', 148, 'latin1')
  block.write('ustar\x0000', 257, 'latin1')
  block.write(
    `${octal(
      block.reduce((sum, byte) => sum + byte, 0),
      6,
    )} `,
    148,
    'latin1',
  )
  return block
}
