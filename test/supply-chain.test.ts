import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

interface Package {
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly link?: boolean
  readonly license?: string
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> }
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  peerDependencies: Record<string, string>
  peerDependenciesMeta: Record<string, { optional: boolean }>
}
/** Packages that only some output formats need. */
const optional = Object.keys(manifest.peerDependencies)
const locked = Object.entries(packages).filter(([path]) => path !== '')
const runtime = locked.filter(([, { dev }]) => !dev)

/** Licences that ask for no more than their text. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0']
/** Packages whose script only checks and hastens what works without it. `.ci/run` installs without any script. */
const NEEDLESS_SCRIPTS = ['node_modules/esbuild']

test('every package is pinned by its hash and comes from a registry', () => {
  expect(locked.length).toBeGreaterThan(100)
  const wrong = locked.filter(
    ([, { integrity = '', resolved = 'https:', link }]) =>
      link || !/^sha512-[\w+/]{86}==$/.test(integrity) || !resolved.startsWith('https:'),
  )
  expect(wrong.map(([path]) => path)).toEqual([])
})

test('no package needs to run anything as it is installed, and none that we ship with does', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript)
  expect(scripted.map(([path]) => path).filter(path => !NEEDLESS_SCRIPTS.includes(path))).toEqual([])
  expect(scripted.filter(([, { dev }]) => !dev)).toEqual([])
})

test('at most twelve packages at run time, each with its licence and reason in docs/dependencies.md', () => {
  const needed = Object.keys(manifest.dependencies)
  expect(needed.length).toBeLessThanOrEqual(12)
  const names = [...needed, ...optional]
  const rows = new Map(
    read('docs/dependencies.md')
      .split('\n')
      .filter(line => line.startsWith('|'))
      .map(line => line.split('|').map(cell => cell.trim()))
      .map(([, name, licence, does, why]) => [name, { licence, does, why }]),
  )
  for (const name of names) {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as Package
    expect([name, rows.get(name)?.licence]).toEqual([name, license])
    expect([name, rows.get(name)?.does, rows.get(name)?.why]).not.toContain('')
  }
  const gone = [...rows.keys()].filter(
    name => name && !/^(?:package|-+)$/.test(name) && !names.includes(name),
  )
  expect(gone).toEqual([])
})

test('packages of some formats are optional, and here for the tests in the version that is asked for', () => {
  for (const name of optional) {
    expect([name, manifest.peerDependenciesMeta[name]]).toEqual([name, { optional: true }])
    expect([name, manifest.devDependencies[name]]).toEqual([name, manifest.peerDependencies[name]])
  }
})

test('all that comes with them is under a permissive licence too', () => {
  const others = runtime.map(([path]) => {
    const { license } = JSON.parse(read(`${path}/package.json`)) as Package
    return [path, license]
  })
  expect(others.filter(([, license]) => !PERMISSIVE.includes(license ?? ''))).toEqual([])
})
