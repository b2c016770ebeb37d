/** Nouns for what says something without being anybody: writings, findings, figures. Singular, lower case. Source: our own list. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `abstract account ad advert advertisement advisory affidavit agenda agreement amendment analysis announcement annex appendix application
article assessment audit autobiography ballot banner bible biography blog book booklet brief briefing broadcast brochure budget bulletin
bylaw cable caption census charter chart circular clause code column comment communique communiqué complaint constitution contract count coverage datum
data deal decision declaration decree deposition diagram diary dictionary directive disclosure doctrine document documentary dossier draft
editorial email e-mail entry essay estimate evaluation evidence experiment extract factsheet figure file filing finding flyer folder footage
footnote forecast form graph graphic guidance guide guideline handbook headline history hypothesis image index indicator indictment information
injunction inquest inscription inquiry investigation invitation journal judgment judgement label law lawsuit leaflet legend legislation letter
lettering license licence list listing literature log logbook magazine manifesto manual manuscript map material measurement memo memoir
memorandum message metric minutes model monograph motion motto narrative news newsletter note notebook notice notification obituary
observation opinion order ordinance outlook page pamphlet paper paperwork paragraph passage petition photo photograph picture piece placard plan plaque play poem policy poll polling
post postcard poster prediction preface press-release profile program programme prognosis projection proposal proof prospectus protocol provision
publication quarterly questionnaire ranking rating reading readout reading receipt record recording referendum regulation release remark report reporting
research resolution result resume review ruling rule rumor rumour sample schedule score screenshot script section sermon sheet sign slide slogan song
source-code speech spreadsheet standard statement statistic statute story study submission subpoena suit summary survey synopsis tabloid table
tally tape telegram term test testimony text textbook theory thesis tract transcript translation treaty trend tweet update verdict version video
voicemail warrant webpage website web-page web-site work worksheet writ`.split(/\s+/),
)

/** What makes a figure a person: `one senior figure`, `party figures`. Source: our own list. */
export const FIGURE_OF: ReadonlySet<string> = new Set(
  'senior leading top prominent public political party opposition religious establishment influential underworld'.split(
    ' ',
  ),
)
