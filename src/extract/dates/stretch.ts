/** Before `the next year` where it is a length, not one year of the calendar. */
export const STRETCH: ReadonlySet<string> = new Set(['for', 'over', 'within', 'during', 'throughout'])
