/** Honorifics that tell a person's gender; lower case, without dots. Source: our own list. */
export const FEMALE_HONORIFICS: ReadonlySet<string> = new Set([
  'baroness',
  'dame',
  'duchess',
  'lady',
  'madam',
  'madame',
  'miss',
  'mme',
  'mrs',
  'ms',
  'princess',
  'queen',
  'sister',
])
export const MALE_HONORIFICS: ReadonlySet<string> = new Set([
  'baron',
  'brother',
  'duke',
  'father',
  'king',
  'lord',
  'monsieur',
  'mr',
  'prince',
  'sir',
])
