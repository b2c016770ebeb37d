import { FORMATS, type Format } from '../load/index.ts'
import { UsageError } from './usage-error.ts'
import { reader } from './values.ts'

/** Formats in the order of `FORMATS`, each once: their order on the command line makes no difference. */
export const readFormats = reader('--format', 'csv,json', (given): readonly Format[] => {
  const names = given.split(',').map(name => name.trim().toLowerCase())
  const wrong = names.find(name => !FORMATS.includes(name))
  if (wrong === undefined) return FORMATS.filter(format => names.includes(format))
  throw new UsageError(`--format ${wrong}: the formats are ${FORMATS.join(', ')}`)
})
