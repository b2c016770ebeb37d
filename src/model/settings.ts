/** Whether a text is an ISO day; there is no year 0. */
export function isIsoDay(given: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(given)) return false
  const time = Date.parse(given)
  // JavaScript takes February 30 for March 1 or 2
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(given)
}

/** Whether a text is a code of ISO 3166-1 alpha-2 (`US`) or ISO 3166-2 (`US-CA`). */
export const isRegionCode = (given: string): boolean => /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(given)
