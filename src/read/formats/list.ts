// Every format of input files, a line each.

export { csv } from './csv.ts'
export { jsonLines } from './json-lines.ts'
export { text } from './text.ts'
