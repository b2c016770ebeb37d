const list = (labels: string): ReadonlySet<string> => new Set(labels.split('|'))

/**
 * Labels with a colon that open a line and are nobody's, in lower case: heads of letters, addresses, credits, notices. Source:
 * our own list, after messages, press releases and listings in news.
 */
export const NOTICE_LABELS = list(
  'to|from|subject|sent|date|dated|cc|bcc|fwd|fw|re|reply-to|attachments|attachment|message|' +
    'email|e-mail|mail|twitter|facebook|instagram|linkedin|youtube|telephone|phone|tel|fax|mobile|web|website|site|url|link|address|' +
    'contact|contacts|media contact|press contact|source|sources|via|photo|photos|image|images|picture|video|credit|caption|' +
    'note|notes|update|updates|correction|editor|editors note|disclaimer|disclosure|disclosures|warning|tip|' +
    'when|where|what|who|why|how|time|location|venue|cost|price|tickets|admission|info|information|details|hours|' +
    'age|aged|name|born|died|height|weight|title|author|authors|publisher|director|starring|cast|rating|genre|runtime|' +
    'result|results|score|attendance|referee|scorers|teams|background|summary|conclusion|bottom line|read more|see also|related|more|' +
    'posted|published|updated|last updated|tags|filed under|category|by|copyright|keywords|references|doi|funding|citation',
)
