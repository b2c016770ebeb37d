import * as z from 'zod'

/** Longest article id, in UTF-16 units: it stands in every row of the article. */
export const ID_LENGTH = 1000

/** Whole numbers beyond 2 to the power of 53 are rounded when they are read: two ids could become one. */
const isExact = (id: number) => !Number.isInteger(id) || Number.isSafeInteger(id)

/** Fields of a JSON Lines record or CSV row. Unknown fields are ignored, and what helps but is of no use is taken as missing. */
export const recordSchema = z.object({
  id: z
    .union([z.string(), z.number().refine(isExact).transform(String)])
    .pipe(z.string().min(1).max(ID_LENGTH)),
  text: z.string(),
  title: z.unknown().optional(),
  published: z.unknown().optional(),
})

/** Text that UTF-8 can write: half a character can stand in no file of it. */
export const words = z.string().refine(given => !/\p{Surrogate}/u.test(given), 'holds a lone surrogate')
