import * as z from 'zod'

/** An ISO day; there is no year 0. */
export const isoDay = z.iso.date().refine(day => !day.startsWith('0000'))

/** ISO 3166-1 alpha-2 (`US`) or ISO 3166-2 (`US-CA`). */
export const regionCode = z.string().regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)
