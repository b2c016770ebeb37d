/** A slice of a text keeps the whole text in memory as long as it lives; this copy does not. */
export const ownString = (slice: string): string => Buffer.from(slice, 'utf16le').toString('utf16le')
