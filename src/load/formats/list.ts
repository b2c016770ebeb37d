// Every format of output, a line each.

export { brat } from './brat.ts'
export { csv } from './csv.ts'
export { doccano } from './doccano.ts'
export { json } from './json.ts'
export { jsonLines } from './json-lines.ts'
export { labelStudio } from './label-studio.ts'
export { parquet } from './parquet.ts'
export { rejected } from './rejected.ts'
export { shard } from './shard.ts'
export { sqlite } from './sqlite.ts'
export { xlsx } from './xlsx.ts'
