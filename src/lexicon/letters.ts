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
  `AAPI ADHD AED AEDs AGM ALS API ASCII ATM ATV ATVs AWD BEV BEVs BIPOC BMI BPA CBD CCTV CEOs CFC CFCs CFOs CNG COPD CPI CPR CPU CPUs CSR CV
CVD DACA DDT DIY DNA DNR DRAM DVD DVR EBITDA ECG EEG EITC EKG EMI EMIs EMR ESG ETF ETFs EV EVALI EVM EVMs EVs FAQ FDI FOIA FPV FRCPC GCSE
GCSEs GDP GED GIS GMO GMOs GMT GNP GPA GPS GPU GPUs GST HDMI HDTV HFC HFCs HGV HGVs HIV HPC HPV HRT HVAC ICBM ICBMs ICU IED INR IPO IPOs
IPv6 ISPs IUD IUDs IVF IoT KPI KYC LAN LCD LED LEDs LGBT LGBTQ LGBTQI LNG LPG LSAT LSD MBA MBBS MCAT MCT MDMA MEPs MLAs MMS MOU MOUs MPs MRI
MRIs MRSA MSME MSMEs MoU MoUs NAND NDAs NFTs NGO NGOs NICU NRI NRIs OBC OBCs OCD OLED OTC OTT PAC PCR PDF PFAS PHEV PHEVs PIN PMS PNR PPE
PPI PTSD PVC PhD PhDs RAM REIT REITs RFID RFP RFPs RNA ROE ROI ROM RSV RVs SDK SIM SME SMEs SMS SPAC SPACs SPV SRAM SSD SSDs STD STEM STI
STIs SUV SUVs TBI TDS THC UAV UAVs UFO UGV UGVs UHF URL USB USD UTI UTIs VAT VHF VIP VPN VTOL VVPAT VoIP WMD`.split(
    /\s+/,
  ),
)
