import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BUILT } from '../build.ts'

const ROOT = join(import.meta.dirname, '../..')
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
}
const ARTICLE = {
  id: 'ferry',
  text: 'Mara Quist, a deckhand, said on Monday that 14 ferries had stayed in port.',
  published: '2021-07-20',
}

/** An empty project that has installed the tarball, and nothing of this folder but the packages that newsfacts needs. */
const project = mkdtempSync(join(tmpdir(), 'newsfacts-package-'))
afterAll(() => rmSync(project, { recursive: true, force: true }))
let files: string[] = []

const inProject = (command: string, args: readonly string[], input = '') =>
  execFileSync(command, args, { cwd: project, input, encoding: 'utf8' })

beforeAll(() => {
  const staged = join(project, 'staged')
  for (const name of [
    'package.json',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'NOTICE',
    'bin',
    'models',
    'data',
  ])
    cpSync(join(ROOT, name), join(staged, name), { recursive: true })
  cpSync(BUILT, join(staged, 'dist'), { recursive: true })
  const packed = inProject('npm', ['pack', './staged', '--ignore-scripts', '--json', '--silent'])
  const [tarball] = JSON.parse(packed) as { filename: string; files: { path: string }[] }[]
  files = tarball!.files.map(({ path }) => path)
  rmSync(staged, { recursive: true })
  const installed = join(project, 'node_modules/newsfacts')
  mkdirSync(installed, { recursive: true })
  inProject('tar', ['-xzf', tarball!.filename, '--strip-components=1', '-C', installed])
  for (const name of Object.keys(PACKAGE.dependencies)) {
    const link = join(project, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), link, 'junction')
  }
  // as npm does with every command that it installs
  chmodSync(join(installed, 'bin/newsfacts.mjs'), 0o755)
  mkdirSync(join(project, 'node_modules/.bin'))
  symlinkSync('../newsfacts/bin/newsfacts.mjs', join(project, 'node_modules/.bin/newsfacts'))
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "type": "module" }\n')
})

describe('the tarball', () => {
  test('holds the program, its types, models and licences, and nothing twice', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'bin/newsfacts.mjs',
        'data/gazetteer.bin',
        'dist/licences.txt',
        'models/parser.bin',
        'LICENSE',
        'NOTICE',
      ]),
    )
    // a command or a driver that is loaded on first need is a file of its own, and so is what several of them share
    expect(files.length).toBeLessThan(135)
    const licences = readFileSync(join(project, 'node_modules/newsfacts/dist/licences.txt'), 'utf8')
    for (const name of ['chrono-node', 'compromise', 'zod']) expect(licences).toContain(`${name} `)
    expect(files.filter(path => /\.(?:ts|map)$/.test(path) && !path.endsWith('.d.ts'))).toEqual([])
  })

  test('gives a command', () => {
    const line = inProject('npx', ['--no-install', 'newsfacts', 'worker'], `${JSON.stringify(ARTICLE)}\n`)
    expect(JSON.parse(line)).toMatchObject({ id: 'ferry', numbers: [{ value: 14, counted: 'ferries' }] })
  })

  test('gives an extractor that returns what the command prints, and schemas that accept it', () => {
    writeFileSync(
      join(project, 'use.js'),
      `import { ArticleError, createExtractor } from 'newsfacts'
import { articleRecord } from 'newsfacts/schema'
const extract = createExtractor()
const record = extract(${JSON.stringify(ARTICLE)})
let refused
try { extract({ id: 'blank', text: ' ' }) } catch (error) { refused = error instanceof ArticleError && [error.code, error.reason] }
console.log(JSON.stringify({ record, refused, isRight: articleRecord.safeParse(record).success }))
`,
    )
    const { record, refused, isRight } = JSON.parse(inProject('node', ['use.js']))
    const line = inProject('npx', ['--no-install', 'newsfacts', 'worker'], `${JSON.stringify(ARTICLE)}\n`)
    expect(record).toEqual(JSON.parse(line))
    expect(refused).toEqual(['EMPTY', 'the text holds no words'])
    expect(isRight).toBe(true)
  })

  test('gives types that a strict program can rely on', () => {
    writeFileSync(
      join(project, 'use.ts'),
      `import { createExtractor, type ArticleRecord, type RowOf } from 'newsfacts'
import { factRows } from 'newsfacts/schema'
const record: ArticleRecord = createExtractor({ region: 'US' })({ id: 'a', text: 'b' })
export const value: number = record.numbers[0]!.value
export const speaker: string | null = record.quotes[0]!.speaker.name
export const row: RowOf<'places'> = factRows.places.parse(null)
// @ts-expect-error: a column that is not there
record.people[0]!.value
`,
    )
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2023',
      '--module',
      'nodenext',
      '--skipLibCheck',
      'false',
    ]
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    expect(inProject('node', [tsc, ...options, '--types', '', 'use.ts'])).toBe('')
  })
})
