import * as z from 'zod'

/** The last column of the tables of facts; in JSON, where texts and rows stand together, there is none. */
export const reportLink = z.strictObject({
  report_url: z
    .string()
    .nullable()
    .describe('Where the report shows the fact, as seen from this file; empty where the run made no report.'),
})
