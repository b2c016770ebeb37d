import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findCueHeads } from './quotes/cue-heads.ts'
import { readGold, trainFile } from './quotes/data.ts'
import { toLexicon } from './quotes/lexicon.ts'

/** Learns `src/lexicon/cues.ts`: `npm run train:cues -- --data DIR`. Words and counts only. */
const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string', default: 'src/lexicon/cues.ts' } },
})
if (!values.data) throw new Error('--data DIR is needed')
const { counts } = findCueHeads(readGold(trainFile(values.data)))
writeFileSync(
  values.out,
  `// Words that report speech: form, how often it does / how often it occurs, most frequent first.
// Source: learnt by train/cues.ts from the cues annotated in PolNeAR 1.0 (train half); counts only.
/** \`form reports/occurs\`, separated by semicolons and line breaks. */
export const CUES = \`
${toLexicon(counts)}
\`
`,
)
