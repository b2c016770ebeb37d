// Months, weekdays and the small words of date lines in the languages in which databases label their exports. Source: Unicode CLDR
// 45 (wide and abbreviated names of months and days: de, fr, es, it, nl, pt, da, sv), lower case, without full stops.

const MONTHS = [
  'januar jänner jan janvier janv enero ene gennaio gen januari janeiro',
  'februar feb février févr fevrier fév febrero febbraio febr februari fevereiro fev',
  'märz maerz mär mrz mars marzo mar maart mrt março marco marts',
  'april apr avril avr abril abr aprile',
  'mai mayo may maggio mag mei maio maj',
  'juni jun juin junio giugno giu junho',
  'juli jul juillet juil julio luglio lug julho',
  'august aug août aout agosto ago augustus augusti',
  'september sep sept septembre septiembre settembre set setembro',
  'oktober okt octobre oct octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'dezember dez décembre déc decembre dec diciembre dic dicembre december dezembro',
]
const WEEKDAYS =
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
  'lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira mandag tirsdag onsdag torsdag fredag lørdag søndag ' +
  'måndag tisdag onsdag torsdag fredag lördag söndag'
const SMALL = 'der den dem am um uhr le à a h el del de du di dal om kl klo ore alle las em às'

/** Number of a month, 1 to 12, by its name in a language other than English. */
export const FOREIGN_MONTHS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) => names.split(' ').map(name => [name, i + 1] as const)),
)
export const FOREIGN_DATE_WORDS: ReadonlySet<string> = new Set(`${WEEKDAYS} ${SMALL}`.split(' '))
