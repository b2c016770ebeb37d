import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|(?:import|createRequire\(import\.meta\.url\))\('([^']+)'\)/g

export interface SourceFile {
  /** below the top of the project, with `/` */
  readonly path: string
  readonly text: string
  /** local imports as such paths, packages by name */
  readonly imports: readonly string[]
}

/** Every TypeScript file below some folders of the project, by path. */
export function readSources(folders: readonly string[]): SourceFile[] {
  return folders.flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.ts'))
      .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
      .sort()
      .map(readSource),
  )
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const imports = [...text.matchAll(IMPORT)].map(([, a, b, c]) => {
    const target = (a ?? b ?? c)!
    if (!target.startsWith('.')) return target
    const file = normalize(join(dirname(path), target)).replaceAll('\\', '/')
    return file.replace(/^node_modules\//, '')
  })
  return { path, text, imports }
}

export const isLocal = (target: string): boolean => target.endsWith('.ts') || target.endsWith('.json')
export const countLines = ({ text }: SourceFile): number => text.split('\n').length - 1
