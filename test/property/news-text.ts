import fc from 'fast-check'

/** Openings, middles and ends of invented news sentences: any opening may meet any end. */
const PIECES: readonly (readonly string[])[] = [
  [
    'On Tuesday,',
    'In March 2019',
    'BRIDGETON, Ohio (AP) —',
    '“We were told at 6 a.m.,',
    'Dr. Ines Falk, 47, a surgeon at Halden General Hospital,',
    "Northgate Power's chief executive, Paul Okafor,",
    'Mr. Okafor',
    'The U.N. Security Council',
    'About two-thirds of the 1,250 workers',
    'Mayor Rosa Diaz (D-Calif.)',
    'According to Reuters,',
    '"It is over',
    'The Farm Workers Union (FWU)',
    'São Paulo’s José da Silva',
    'НАТО 和 東京',
  ],
  [
    'said',
    ', who left in 2004,',
    'told the BBC that',
    'cut $3.5 billion',
    'rose by 4.2 percent to €18m',
    'closed three of its 12 plants in Corona, Maryland and Colorado',
    'called it "a disgrace"',
    'met Chancellor Eva Braunfels in Lyon, France,',
    'will open by the end of September',
    'lost 3-2 to River Plate',
    '’',
    '—',
    '(',
    '👩‍👩‍👧 𝕳𝖊𝖑𝖑𝖔',
  ],
  [
    'for the past 19 years.',
    'on Thursday.',
    '," she said.',
    '.”',
    '!?',
    'two weeks ago',
    'in Stockton, Calif.',
    "at the Workers' Club.\n",
    '\n\n',
    '\r\nPhoto: Ann Lee/AP\r\n',
    'from 9 to 11 p.m. on 3 May 2021.',
    ').',
    '"',
    '\u00a0\u2028',
  ],
]

/** Texts put together from pieces of news, sensible or not. */
export const newsTexts: fc.Arbitrary<string> = fc
  .array(fc.tuple(...PIECES.map(pieces => fc.constantFrom(...pieces))), { minLength: 1, maxLength: 8 })
  .map(sentences => sentences.map(pieces => pieces.join(' ')).join(' '))

/** Any text at all: whole Unicode, with what news is punctuated by made frequent. */
export const anyTexts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        ' ',
        '\n',
        '\n\n',
        '"',
        '“',
        '”',
        '’',
        "'",
        '.',
        ',',
        '$',
        '%',
        '-',
        '1',
        '2,000',
        'A',
        'a',
      ),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))
