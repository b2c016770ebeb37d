// Every format of input files, a line each.

export { csv } from './csv.ts'
export { docx } from './docx.ts'
export { html } from './html.ts'
export { json } from './json.ts'
export { jsonLines } from './json-lines.ts'
export { text } from './text.ts'
export { warc } from './warc.ts'
export { xlsx } from './xlsx.ts'
