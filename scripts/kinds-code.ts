import { KINDS } from '../src/kinds/index.ts'

/** A module that hands on the code of every kind, which stands in `src/transform` under the kind's name. */
export const kindsCode = (): string =>
  [
    '// Written by npm run docs from list.ts.',
    '',
    ...[...KINDS].sort().map(kind => `export { ${kind} } from '../transform/${kind}.ts'`),
    '',
  ].join('\n')
