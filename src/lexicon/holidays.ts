/**
 * Days with a name. `day` is a fixed month and day, `weekday` the nth weekday (ISO, negative from the end) of a
 * month with a shift in days, `easter` a distance in days from Western Easter Sunday; `date` is one day in history.
 * A holiday of a lunar calendar has no rule and stays unresolved. Source: own list from US federal law and common use.
 */
export type HolidayRule =
  | { readonly day: readonly [month: number, day: number] }
  | {
      readonly weekday: readonly [month: number, weekday: number, nth: number]
      readonly shift?: number
    }
  | { readonly easter: number }
  | { readonly date: string }
  | { readonly none: true }

export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ["new year ' s eve", { day: [12, 31] }],
  ["new year ' s day", { day: [1, 1] }],
  ['new years eve', { day: [12, 31] }],
  ['new years day', { day: [1, 1] }],
  ['martin luther king jr . day', { weekday: [1, 1, 3] }],
  ['martin luther king day', { weekday: [1, 1, 3] }],
  ['mlk day', { weekday: [1, 1, 3] }],
  ['groundhog day', { day: [2, 2] }],
  ["valentine ' s day", { day: [2, 14] }],
  ["presidents ' day", { weekday: [2, 1, 3] }],
  ['presidents day', { weekday: [2, 1, 3] }],
  ["washington ' s birthday", { weekday: [2, 1, 3] }],
  ["st . patrick ' s day", { day: [3, 17] }],
  ["saint patrick ' s day", { day: [3, 17] }],
  ["international women ' s day", { day: [3, 8] }],
  ["april fools ' day", { day: [4, 1] }],
  ["april fool ' s day", { day: [4, 1] }],
  ['april fools day', { day: [4, 1] }],
  ['ash wednesday', { easter: -46 }],
  ['palm sunday', { easter: -7 }],
  ['maundy thursday', { easter: -3 }],
  ['good friday', { easter: -2 }],
  ['easter', { easter: 0 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['pentecost', { easter: 49 }],
  ['mardi gras', { easter: -47 }],
  ['earth day', { day: [4, 22] }],
  ['anzac day', { day: [4, 25] }],
  ['may day', { day: [5, 1] }],
  ['cinco de mayo', { day: [5, 5] }],
  ["mother ' s day", { weekday: [5, 7, 2] }],
  ['memorial day', { weekday: [5, 1, -1] }],
  ['juneteenth', { day: [6, 19] }],
  ["father ' s day", { weekday: [6, 7, 3] }],
  ['canada day', { day: [7, 1] }],
  ['fourth of july', { day: [7, 4] }],
  ['july fourth', { day: [7, 4] }],
  ['bastille day', { day: [7, 14] }],
  ['labor day', { weekday: [9, 1, 1] }],
  ['columbus day', { weekday: [10, 1, 2] }],
  ["indigenous peoples ' day", { weekday: [10, 1, 2] }],
  ['halloween', { day: [10, 31] }],
  ["all saints ' day", { day: [11, 1] }],
  ['election day', { weekday: [11, 1, 1], shift: 1 }],
  ['guy fawkes night', { day: [11, 5] }],
  ['veterans day', { day: [11, 11] }],
  ["veterans ' day", { day: [11, 11] }],
  ['armistice day', { day: [11, 11] }],
  ['thanksgiving', { weekday: [11, 4, 4] }],
  ['thanksgiving day', { weekday: [11, 4, 4] }],
  ['black friday', { weekday: [11, 4, 4], shift: 1 }],
  ['cyber monday', { weekday: [11, 4, 4], shift: 4 }],
  ['christmas eve', { day: [12, 24] }],
  ['christmas', { day: [12, 25] }],
  ['christmas day', { day: [12, 25] }],
  ['boxing day', { day: [12, 26] }],
  ['d - day', { date: '1944-06-06' }],
  ['9 / 11', { date: '2001-09-11' }],
  ['inauguration day', { day: [1, 20] }],
  ['independence day', { none: true }],
  ['ramadan', { none: true }],
  ['eid al - fitr', { none: true }],
  ['eid al - adha', { none: true }],
  ['diwali', { none: true }],
  ['hanukkah', { none: true }],
  ['passover', { none: true }],
  ['yom kippur', { none: true }],
  ['rosh hashanah', { none: true }],
  ['lunar new year', { none: true }],
])
