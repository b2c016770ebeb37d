/**
 * Verbs that judge their object, so that `rejected the claim as “…”` quotes their subject. Source: our own list, after the
 * verbs of praise and blame in our general knowledge of news.
 */
export const JUDGING_VERBS =
  'reject rejects rejected rejecting dismiss dismisses dismissed dismissing condemn condemns condemned condemning ' +
  'denounce denounces denounced denouncing deride derides derided deriding decry decries decried decrying ' +
  'blast blasts blasted blasting slam slams slammed slamming ridicule ridicules ridiculed ridiculing ' +
  'mock mocks mocked mocking attack attacks attacked attacking assail assails assailed assailing ' +
  'criticise criticises criticised criticising criticize criticizes criticized criticizing ' +
  'lambast lambasts lambasted lambasting lambaste lambastes deplore deplores deplored deploring ' +
  'hail hails hailed hailing praise praises praised praising welcome welcomes welcomed welcoming ' +
  'portray portrays portrayed portraying characterise characterises characterised characterising ' +
  'characterize characterizes characterized characterizing disparage disparages disparaged disparaging ' +
  'scorn scorns scorned scorning laud lauds lauded lauding'
