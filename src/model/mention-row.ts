import * as z from 'zod'

/** The columns that the six tables of facts share. Offsets count Unicode code points of the article's text. */
export const mentionRow = z.strictObject({
  id: z.string().describe('`<article_id>:<kind>:<start>-<end>`.'),
  article_id: z.string().describe('Id of the article.'),
  start: z.int().min(0).describe("Offset of the first character in the article's text, in code points."),
  end: z.int().min(1).describe('Offset after the last character, in code points.'),
  text: z.string().min(1).describe('Exactly what stands between start and end.'),
  sentence: z.int().min(0).describe('Number of the sentence in the article, from 0.'),
  context: z
    .string()
    .describe('The sentence in which the mention starts; of a longer one the first 10,000 characters.'),
  rule: z.string().min(1).describe('Extractor and rule that found it.'),
})
export type MentionRow = z.infer<typeof mentionRow>
