import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../src/resources.ts'
import { createPipeline } from '../../../src/run/pipeline.ts'

const run = createPipeline({ published: null }, loadKnowledge())

/** `name: words` of each quotation that no word reports, in text order. */
function uncued(text: string): string[] {
  const outcome = run({ id: 'a', source: '', sha256: '', encoding: 'utf-8', text })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.facts.quotes
    .filter(({ fields }) => !fields.cue?.text)
    .map(({ fields, start }) => `${fields.speaker.name ?? '-'}: ${text.slice(start, start + 12)}`)
}

test.each<[what: string, text: string, expected: string[]]>([
  [
    'whoever acts in the sentence right before',
    'The mill closed in May.\n\nLena Holmgren still remembers the day.\n\n“We stood at the gate and nobody said a word.”',
    ['Lena Holmgren: We stood at '],
  ],
  [
    'nobody of a sentence further off',
    'Lena Holmgren ran the mill. It closed in May. The gates were shut.\n\n“We stood there and nobody said a word.”',
    ['-: We stood the'],
  ],
  [
    'nobody of a heading',
    'Lena Holmgren closes the mill\n\n“We stood at the gate and nobody said a word.” That is how it ended.',
    ['-: We stood at '],
  ],
  [
    'nobody of whom a question asks',
    'Holmgren ran the mill.\n\nWhat if Lena Holmgren came back?\n\n“We would not be there. I gave it my best.”',
    ['-: We would not'],
  ],
  [
    'whoever signs below',
    '“We have been told for years that the mill pays its way.”\n\nLena Holmgren, Halden Herald\n\n“It never did, and it never will.”\n\nKarl Orr, The Evening Post',
    ['Lena Holmgren: We have been', 'Karl Orr: It never did'],
  ],
  [
    'whose answers follow plain questions',
    'Chef Suresh Nair runs two kitchens. He talks to Anita Rao.\n\nWhat did you eat?\n\n“Rice, fish and whatever we had.”\n\nWere you a good pupil?\n\n“No. I was a very bad one.”\n\nDid you think of closing?\n\n“Every Monday. My wife said no.”',
    ['Suresh Nair: Rice, fish a', 'Suresh Nair: No. I was a ', 'Suresh Nair: Every Monday'],
  ],
  [
    'for whom a comma says so',
    'Ms Perry called it a start. For Karl Orr, “it was the worst bargain in years”.',
    ['Karl Orr: it was the w'],
  ],
])('%s', (_, text, expected) => expect(uncued(text)).toEqual(expected))
