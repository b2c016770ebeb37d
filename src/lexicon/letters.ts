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

/**
 * What goes by its letters and is no body: illnesses, devices, measures, papers, posts. Source: our own list.
 */
export const THINGS_BY_LETTERS: ReadonlySet<string> = new Set(
  `ADHD ALS API ASCII ATM CCTV COPD CPR CSR CV CVD DACA DIY DNA DVD DVR EMR ESG EV EVs FAQ FDI FOIA FPV GDP GIS GMO GNP GPA GPS HDTV HIV HPV
ICU IED INR IPO IPOs IVF KPI LGBT LGBTQ LNG LPG MBA MCT MRI MRIs MSME MSMEs NGO NGOs OLED OTC PAC PCR PIN PPE PTSD PVC RFID RFP
RNA ROI RSV SIM SME SMEs SMS SPV STD STEM SUV SUVs UAV UAVs UFO URL USB USD VAT VIP VPN WMD`.split(/\s+/),
)
