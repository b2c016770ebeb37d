/**
 * Words that a site of an organization is called by, behind the name of its town (`the Stockton campus`).
 * Source: our own list.
 */
export const SITES: ReadonlySet<string> = new Set([
  'branch',
  'campus',
  'factory',
  'office',
  'plant',
  'site',
  'store',
  'warehouse',
])
