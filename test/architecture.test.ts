import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '../src')
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|import\('([^']+)'\)/g

interface SourceFile {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

/** Sources by path below src/; local imports as such paths, packages by name. */
function listFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => path.replaceAll('\\', '/'))
    .sort()
    .map(path => {
      const text = readFileSync(join(SRC, path), 'utf8')
      const imports = [...text.matchAll(IMPORT)].map(([, a, b, c]) => {
        const target = (a ?? b ?? c)!
        return target.startsWith('.')
          ? relative(SRC, join(SRC, dirname(path), target)).replaceAll('\\', '/')
          : target
      })
      return { path, text, imports }
    })
}

const files = listFiles()
const within = (path: string, ...folders: string[]) =>
  folders.some(folder => path === folder || path.startsWith(`${folder}/`))
const isLocal = (target: string) => target.endsWith('.ts') || target.endsWith('.json')

/** Who may import what: folder -> the folders and packages it may name. Everything else is an error. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: ['model', 'zod'],
  lexicon: ['lexicon'],
  text: ['text'],
  gazetteer: ['gazetteer', 'model', 'lexicon', 'text'],
  language: ['language', 'text', 'compromise', 'chrono-node', 'node:module'],
  read: ['read', 'model', 'config.ts', 'iconv-lite', 'csv-parse', 'node:crypto', 'node:module'],
  analysis: ['analysis', 'model', 'lexicon', 'text'],
  document: ['document', 'model', 'lexicon', 'yaml', 'node:module'],
  extract: ['extract', 'analysis', 'model', 'lexicon', 'language', 'gazetteer', 'text'],
  transform: ['transform', 'model', 'lexicon', 'language', 'gazetteer', 'text'],
  load: [
    'load',
    'model',
    'csv-stringify',
    'csv-parse',
    'node:fs',
    'node:path',
    'node:crypto',
    'node:os',
    'zod',
  ],
}

describe('import rules', () => {
  test.each(Object.entries(ALLOWED))('%s imports only what it may', (folder, allowed) => {
    const own = files.filter(file => within(file.path, folder))
    expect(own.length).toBeGreaterThan(0)
    const wrong = own.flatMap(file =>
      file.imports.filter(target => !within(target, ...allowed)).map(target => `${file.path} -> ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test.each([
    ['compromise', ['language']],
    ['chrono-node', ['language']],
    ['csv-stringify', ['load']],
    ['node:worker_threads', ['run']],
    ['node:fs', ['run', 'load', 'resources.ts', 'cli']],
  ])('%s is imported only from %j', (name, folders) => {
    const users = files
      .filter(file => file.imports.some(target => within(target, name)))
      .map(file => file.path)
    expect(users.filter(path => !within(path, ...folders))).toEqual([])
  })

  test.each([
    ['dates', 'numbers'],
    ['numbers', 'dates'],
  ])('%s finds and reads without %s', (own, other) => {
    const rooms = (kind: string) =>
      ['extract', 'transform'].flatMap(stage => [`${stage}/${kind}`, `${stage}/${kind}.ts`])
    const wrong = files
      .filter(file => within(file.path, ...rooms(own)))
      .flatMap(file =>
        file.imports
          .filter(target => within(target, ...rooms(other)))
          .map(target => `${file.path} -> ${target}`),
      )
    expect(wrong).toEqual([])
  })

  test('nobody imports in a circle', () => {
    const graph = new Map(files.map(file => [file.path, file.imports.filter(isLocal)]))
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
    const known = new Set(files.map(file => file.path))
    const lost = files.flatMap(file =>
      file.imports.filter(target => target.endsWith('.ts') && !known.has(target)),
    )
    expect(lost).toEqual([])
  })
})

describe('results depend on the input alone', () => {
  test.each([
    ['the clock', /\bDate\.now\b|new Date\(\)|performance\.now|hrtime/, ['cli']],
    ['chance', /Math\.random|randomUUID|randomBytes/, []],
    ['the locale', /localeCompare|toLocale|\bIntl\./, []],
    ['the environment', /process\.env/, ['cli']],
    ['the console', /\bconsole\./, ['cli']],
  ])('%s is out of reach', (_, pattern, folders) => {
    const users = files.filter(file => pattern.test(file.text)).map(file => file.path)
    expect(users.filter(path => !within(path, ...folders))).toEqual([])
  })
})

describe('sizes and sources', () => {
  const lines = (file: SourceFile) => file.text.split('\n').length - 1
  const code = files.filter(file => !within(file.path, 'lexicon'))

  test('files are small: none over 250 lines, median at most 80', () => {
    expect(code.filter(file => lines(file) > 250).map(file => `${file.path} ${lines(file)}`)).toEqual([])
    const sorted = code.map(lines).sort((a, b) => a - b)
    expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(80)
  })

  test('every word list names its source', () => {
    const lists = files.filter(file => within(file.path, 'lexicon'))
    expect(lists.filter(file => !/Source:/.test(file.text)).map(file => file.path)).toEqual([])
  })
})
