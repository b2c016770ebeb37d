import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { DOORS, ROOMS, roomOf, within } from './architecture/rooms.ts'
import { countLines, isLocal, readSources } from './architecture/sources.ts'

const files = readSources(['src', 'train', 'evaluate', 'bench', 'scripts'])
const sources = files.filter(({ path }) => within(path, 'src'))
const tests = readSources(['test'])

/** A kind is joined in its file of `transform`, which alone may name its extractor. */
const extractorOf = (path: string) =>
  /^src\/transform\/[^/]+$/.test(path) ? path.replace('transform', 'extract') : null

describe('import rules', () => {
  test.each(ROOMS.map(room => [room.path, room] as const))('%s imports only what it may', (_, room) => {
    const own = files.filter(({ path }) => roomOf(path) === room)
    expect(own.length).toBeGreaterThan(0)
    const allowed = room.isShared ? room.imports : [room.path, ...room.imports]
    const wrong = own.flatMap(({ path, imports }) =>
      imports
        .filter(target => !allowed.some(folder => within(target, folder)) && target !== extractorOf(path))
        .map(target => `${path} -> ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('every file stands in a room', () => {
    expect(files.filter(({ path }) => roomOf(path) === null).map(({ path }) => path)).toEqual([])
  })

  test.each(DOORS.map(({ name, rooms }) => [name, rooms] as const))(
    '%s is imported only from %j',
    (name, rooms) => {
      const users = files.filter(file => file.imports.some(target => within(target, name)))
      expect(users.map(file => file.path).filter(path => !rooms.some(room => within(path, room)))).toEqual([])
    },
  )

  test('nobody imports in a circle', () => {
    const graph = new Map([...files, ...tests].map(file => [file.path, file.imports.filter(isLocal)]))
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
        return
      }
      if (done.has(path)) return
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
      done.add(path)
    }
    for (const path of graph.keys()) visit(path, [])
    expect(circles).toEqual([])
  })

  test('every local import names a file that is there', () => {
    const known = new Set([...files, ...tests].map(file => file.path))
    const lost = files.flatMap(file =>
      file.imports.filter(target => target.endsWith('.ts') && !known.has(target)),
    )
    expect(lost).toEqual([])
  })
})

test.each(['run', 'merge', 'report', 'diff', 'worker'])(
  'newsfacts %s loads no code of the stages into its main thread',
  async command => {
    const { metafile } = await build({
      entryPoints: [`src/cli/${command}.ts`],
      bundle: true,
      splitting: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      outdir: 'dist',
      write: false,
      metafile: true,
    })
    const loaded = new Set<string>()
    const load = (output: string) => {
      for (const path of Object.keys(metafile.outputs[output]!.inputs)) loaded.add(path)
      for (const { path, kind } of metafile.outputs[output]!.imports)
        if (kind === 'import-statement' && metafile.outputs[path] && !loaded.has(path)) {
          loaded.add(path)
          load(path)
        }
    }
    load(`dist/${command}.js`)
    expect(loaded).toContain(`src/cli/${command}.ts`)
    const stages = ['document', 'analysis', 'extract', 'transform', 'gazetteer', 'language']
    expect([...loaded].filter(path => stages.some(stage => within(path, `src/${stage}`)))).toEqual([])
  },
)

test('zod comes in as a namespace: by its one name it brings messages in fifty languages into the build', () => {
  expect(
    sources.filter(({ text }) => /import \{[^}]*\} from 'zod'/.test(text)).map(({ path }) => path),
  ).toEqual([])
})

describe('results depend on the input alone', () => {
  test.each([
    ['the clock', /\bDate\.now\b|new Date\(\)|performance\.now|hrtime/, ['src/cli']],
    ['chance', /Math\.random|randomUUID|randomBytes/, ['src/load/run-id.ts']],
    ['the locale', /localeCompare|toLocale|\bIntl\./, []],
    ['the environment', /process\.env/, ['src/cli']],
    ['the console', /\bconsole\./, ['src/cli']],
  ])('%s is out of reach', (_, pattern, rooms) => {
    const users = sources.filter(file => pattern.test(file.text)).map(file => file.path)
    expect(users.filter(path => !rooms.some(room => within(path, room)))).toEqual([])
  })
})

describe('no pattern comes from data', () => {
  /** Built as the modules load, from constants alone; or, in a function, from the schemas of our tables. */
  const FROM_SCHEMAS = ['src/load/quick-check.ts']
  const built = (text: string) => text.split('\n').filter(line => /\bRegExp\(/.test(line))

  test('a regular expression is written out, or a constant put together of constants', () => {
    const wrong = sources
      .filter(({ path }) => !FROM_SCHEMAS.includes(path))
      .flatMap(({ path, text }) =>
        built(text)
          .filter(
            line =>
              !/^(?:export )?const [A-Z_0-9]+ = new RegExp\($|^(?:export )?const [A-Z_0-9]+ = new RegExp\([`A-Z]/.test(
                line,
              ),
          )
          .map(line => `${path}: ${line.trim()}`),
      )
    expect(wrong).toEqual([])
  })

  test('nor does a string become one by the way', () => {
    const users = sources.filter(({ text }) => /\.(?:match|matchAll|search)\((?![/A-Z])/.test(text))
    expect(users.map(({ path }) => path)).toEqual([])
  })
})

describe('sizes and sources', () => {
  const isData = (path: string) => within(path, 'src/lexicon') || path === 'test/architecture/rooms.ts'
  const code = files.filter(({ path }) => !isData(path))

  test('files are small: none over 250 lines, median at most 80', () => {
    expect(code.filter(file => countLines(file) > 250).map(file => file.path)).toEqual([])
    const sorted = code.map(countLines).sort((a, b) => a - b)
    expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(80)
  })

  test('every word list names its source', () => {
    const lists = files.filter(({ path }) => within(path, 'src/lexicon'))
    expect(lists.filter(file => !/Source:/.test(file.text)).map(file => file.path)).toEqual([])
  })
})
