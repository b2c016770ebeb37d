/**
 * Crimes that police reports and papers call by their letters (`a second DUI`), and what is measured for them.
 * Source: traffic and criminal codes of the United States, Britain and Ireland.
 */
export const OFFENCES: ReadonlySet<string> = new Set(
  'ABH BAC BUI BWI CSAM DUI DUII DWAI DWI FTA GBH OMVI OUI OVI OWI PWID'.split(' '),
)

/** Before what somebody is accused of. Lower case. */
export const ACCUSED_OF =
  /^(?:charged|convicted|guilty|accused|suspected|suspicion|counts?|arrested|cited|booked)$/
