/** What an organization is. */
export const ORGANIZATION_SORTS = [
  'company',
  'government',
  'party',
  'union',
  'team',
  'media',
  'school',
  'health',
  'court',
  'armed',
  'other',
] as const
export type OrganizationSort = (typeof ORGANIZATION_SORTS)[number]
