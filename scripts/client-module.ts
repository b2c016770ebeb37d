import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const CLIENT = new URL('../client/', import.meta.url)

/** `src/report/client.generated.ts`: what `client/` becomes on a page, one script and one style sheet. */
export async function clientModule(): Promise<string> {
  const [script, style] = await Promise.all(['main.ts', 'style.css'].map(bundle))
  return `// Written by \`npm run client\` from client/; a test keeps it true.
export const SCRIPT = ${JSON.stringify(script)}
export const STYLE = ${JSON.stringify(style)}
`
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, CLIENT))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: name.endsWith('.ts') ? 'es2022' : ['chrome110', 'firefox115', 'safari16'],
    charset: 'ascii',
    legalComments: 'none',
  })
  return outputFiles[0]!.text.trimEnd()
}
