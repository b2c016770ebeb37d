// Months and weekdays as newspapers write them. Source: own list, with the abbreviations of the AP and Reuters style books.

/** Number of a month, 1 to 12, by its name or abbreviation in lower case without a full stop. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, i) => names.map(name => [name, i + 1] as const)),
)

/** Words other than numbers and months that a date line may hold: weekdays, times of day, time zones. */
export const DATE_LINE_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun ' +
    'at on of am pm a.m p.m noon midnight gmt utc et est edt ct cst cdt mt mst mdt pt pst pdt bst ist cet cest ' +
    'aest aedt jst sgt eat wat sast local time hrs coordinated universal standard daylight summer ' +
    'eastern central mountain pacific'
  ).split(' '),
)
