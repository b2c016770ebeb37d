import * as z from 'zod'
import { PUBLISHED_FROM } from './document.ts'
import { ENCODINGS } from './encodings.ts'
import type { Kind } from './kind.ts'

/** The table `articles` without the last columns, which count the rows of each kind. */
export const articleRow = z.strictObject({
  id: z
    .string()
    .min(1)
    .describe(
      'Path of the file below the input folder without its ending; of a record its id, else its address, else its source.',
    ),
  source: z
    .string()
    .describe('Path below the input folder, with `#` and the line or number of a record inside a file.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("SHA-256 of the file's bytes, or of the record's text in UTF-8."),
  title: z.string().nullable().describe('Title given by the record or found at the top of the text.'),
  published: z.iso.date().nullable().describe('Publication date, ISO; empty where nothing gives it.'),
  published_from: z.enum(PUBLISHED_FROM).nullable().describe('Where the publication date comes from.'),
  encoding: z.enum(ENCODINGS).describe('How the bytes were decoded.'),
  url: z.string().nullable().describe('Address of the article, as the record or the page gives it.'),
  language: z
    .string()
    .describe('ISO 639-1 code; an article that is not in English has no facts, unless `--any-language`.'),
  characters: z.int().min(0).describe('Length of the text in Unicode code points.'),
  words: z.int().min(0).describe('Words of the body: blank-separated runs that hold a letter or a digit.'),
  sentences: z.int().min(0).describe('Sentences of the body.'),
})
export type ArticleRow = z.infer<typeof articleRow> & { readonly [K in Kind]: number }

/** How many rows of a kind an article has. In JSON the rows themselves stand in its place. */
export const countOf = (kind: Kind) =>
  z.int().min(0).describe(`Rows of \`${kind}\` that belong to the article.`)
