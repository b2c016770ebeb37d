import { createHash } from 'node:crypto'
import { escapeHtml, escapeJson } from './html.ts'

/** What a page of the report carries along: one style sheet and one script, as text. */
export interface PageAssets {
  readonly style: string
  readonly script: string
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * A whole page. Only its own style sheet and script may run, told by their hashes; nothing is fetched from anywhere.
 * `data` is handed to the script as JSON.
 */
export function toPage(title: string, body: string, data: unknown, { style, script }: PageAssets): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "img-src data:; base-uri 'none'; form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script type="application/json" id="data">${escapeJson(data)}</script>
<script>${script}</script>
</body>
</html>
`
}
