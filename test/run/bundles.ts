/** Articles that stand in every export. */
export const BUSES = 'The council in Leeds said on Monday that 12 buses would go.'
export const MILL = 'The mill in Hull will shut with 40 jobs lost, Ann Roe said.'

export const NEXIS = `                               1 of 2 DOCUMENTS


                              Copyright 2019 Halden Post Ltd
                                 All Rights Reserved
                                The Halden Post

                             May 14, 2019 Tuesday
                               Late Edition - Final

Ferry line to cut ten sailings

BYLINE: Tilda Marsh

SECTION: NEWS; Pg. 14

LENGTH: 412 words

DATELINE: HULL

${BUSES}

A second paragraph.

GRAPHIC: A map of the harbour

LOAD-DATE: May 15, 2019

                               2 of 2 DOCUMENTS


                                   Der Bote

                             2. Juni 2018 Samstag

Hafen wird ausgebaggert

RUBRIK: LOKALES; S. 3

LÄNGE: 120 Wörter

${MILL}

UPDATE: 3. Juni 2018

SPRACHE: GERMAN
`

/** A bundle of so many documents. */
export const makeNexis = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const number = i + 1
    return `                               ${number} of ${count} DOCUMENTS

                                The Halden Post

                             May 14, 2019 Tuesday

Ferry ${number} stays

SECTION: NEWS; Pg. 14

LENGTH: 412 words

${BUSES}

LOAD-DATE: May 15, 2019

`
  }).join('')

export const NEXIS_UNI = [
  'Ferry line to cut ten sailings',
  'The Halden Post',
  'May 14, 2019 Tuesday',
  'Copyright 2019 The Halden Post All Rights Reserved',
  'Section: NEWS; Pg. 14',
  'Length: 412 words',
  'Byline: Tilda Marsh',
  'Body',
  BUSES,
  'A second paragraph.',
  'Classification',
  'Language: ENGLISH',
  'Load-Date: May 15, 2019',
  'End of Document',
]
export const PROQUEST = `____________________________________________________________

Document 1 of 2

Ferry line to cut ten sailings

Author: Marsh, Tilda

Publication info: Halden Post ; Hull [Hull]. 14 May 2019: A.14.

ProQuest document link

Abstract: A line cuts sailings.

Full text: ${BUSES}

Location: she said it was in Hull.

Subject: Ferries; Companies

Publication date: May 14, 2019

____________________________________________________________

Document 2 of 2

Harbour to be dredged

Publication info: Halden Post ; Hull [Hull]. 02 June 2018: A.3.

Full text: Not available.

Abstract: ${MILL}

Subject: Ports

____________________________________________________________
`
export const FACTIVA = `SE  News
HD  Ferry line to cut
    ten sailings
BY  Tilda Marsh
WC  412 words
PD  14 May 2019
ET  06:00
SN  The Halden Post
LA  English
LP  ${BUSES}
TD  A second paragraph.

    A third paragraph.
CO  haldf : Halden Ferries
AN  Document HALDP00020190514ef5e0001x

HD  Harbour to be dredged
WC  120 words
PD  2 June 2018
LP  ${MILL}
AN  Document HALDP00020180602ee620002y

Search Summary
Text  ferry or harbour
`
export const FACTIVA_PLAIN = `Ferry line to cut ten sailings

By Tilda Marsh
412 words
14 May 2019
The Halden Post
HALDP
English
Copyright 2019 Halden Post. All Rights Reserved.

${BUSES}

Document HALDP00020190514ef5e0001x

Harbour to be dredged
120 words
2 June 2018
The Halden Post
English
(c) 2018 Halden Post

${MILL}

Document HALDP00020180602ee620002y
`
export const TWO_NEXIS = [
  ['all.txt#1', 'Ferry line to cut ten sailings', '2019-05-14', BUSES],
  ['all.txt#2', 'Hafen wird ausgebaggert', '2018-06-02', MILL],
] as const
