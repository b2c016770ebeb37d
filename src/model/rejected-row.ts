import * as z from 'zod'
import { CODES, type Code, STAGES } from './outcome.ts'

/** A row of the table `rejected`: an article that yielded nothing, and why. */
export const rejectedRow = z.strictObject({
  source: z
    .string()
    .describe('Path below the input folder, with `#` and the line or number of a record inside a file.'),
  stage: z.enum(STAGES).describe('Where it failed.'),
  code: z.enum(Object.keys(CODES) as [Code, ...Code[]]).describe('Why it failed, for machines.'),
  reason: z.string().describe('Why it failed, for people.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .describe("SHA-256 of the file's bytes or of the record; empty where it could not be read."),
})
export type RejectedRow = z.infer<typeof rejectedRow>
