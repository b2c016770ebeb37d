import { z } from 'zod'
import { ENCODINGS, PUBLISHED_FROM } from './document.ts'

const rows = (what: string) => z.int().min(0).describe(`Rows of \`${what}\` that belong to the article.`)

/** A row of the table `articles`. In JSON the six tables themselves stand in place of the six counts. */
export const articleRow = z.strictObject({
  id: z
    .string()
    .min(1)
    .describe('Path of the file below the input folder without `.txt`, or the id of the record.'),
  source: z
    .string()
    .describe('Path below the input folder, with `#` and the line for a record inside a file.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("SHA-256 of the file's bytes, or of the record's text in UTF-8."),
  title: z.string().nullable().describe('Title given by the record or found at the top of the text.'),
  published: z.iso.date().nullable().describe('Publication date, ISO; empty where nothing gives it.'),
  published_from: z.enum(PUBLISHED_FROM).nullable().describe('Where the publication date comes from.'),
  encoding: z.enum(ENCODINGS).describe('How the bytes were decoded.'),
  characters: z.int().min(0).describe('Length of the text in Unicode code points.'),
  words: z.int().min(0).describe('Words of the body: blank-separated runs that hold a letter or a digit.'),
  sentences: z.int().min(0).describe('Sentences of the body.'),
  numbers: rows('numbers'),
  dates: rows('dates'),
  places: rows('places'),
  organizations: rows('organizations'),
  people: rows('people'),
  quotes: rows('quotes'),
})
export type ArticleRow = z.infer<typeof articleRow>
