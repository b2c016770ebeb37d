// What press databases print round an article. Source: own list, from the labels that the help pages of Nexis Uni, ProQuest and
// Factiva name, in English, German, French, Spanish, Dutch and Italian. Lower case, without the colon.

/** Nexis, above the body. */
export const NEXIS_ABOVE: ReadonlySet<string> = new Set(
  [
    'byline|section|length|dateline|highlight|headline|series|column|distribution|teaser|edition|name',
    'autor|rubrik|länge|ressort|ausgabe|überschrift|serie|ort',
    'auteur|rubrique|longueur|encart|signature|titre|édition',
    'sección|longitud|extensión|titular|resumen|firma',
    'lengte|sectie|titel|kop',
    'autore|sezione|lunghezza',
  ]
    .join('|')
    .split('|'),
)
/** Nexis, below the body. */
export const NEXIS_BELOW: ReadonlySet<string> = new Set(
  [
    'load-date|language|publication-type|publication type|graphic|correction-date|journal-code|journal code',
    'pub-type|document-type|document type|isbn|issn|acc-no|photos|cutline',
    'geographic|ticker|classification|copyright|keywords|news subject',
    'sprache|zeitschriften-code|grafik|publikationsart|ladedatum',
    'date-chargement|date de chargement|langue|type-publication|type de publication',
    'fecha-carga|fecha de carga|idioma|tipo-publicación|gráfico|laaddatum|taal|publicatietype|data-caricamento|lingua',
  ]
    .join('|')
    .split('|'),
)
/** Nexis, below the body, and words that a paragraph of the body may start with too. */
export const NEXIS_BELOW_OR_TEXT: ReadonlySet<string> = new Set(
  [
    'subject|correction|url|type|notes|photo|country|state|city|company|organization|person|people|industry|update',
    'bild|thema|illustration|sujet',
  ]
    .join('|')
    .split('|'),
)
/** Lines of their own, of Nexis Uni: what opens the body, what comes behind it. */
export const NEXIS_BODY: ReadonlySet<string> = new Set([
  'body',
  'volltext',
  'corps',
  'cuerpo',
  'text',
  'corpo',
])
/** The same below the body: captions of pictures. */
export const NEXIS_CAPTIONS: ReadonlySet<string> = new Set(['graphic', 'grafik', 'gráfico'])
export const NEXIS_END: ReadonlySet<string> = new Set([
  'end of document',
  'ende des dokuments',
  'fin du document',
  'fin del documento',
  'einde van document',
  'fine del documento',
])

/** ProQuest. */
export const PROQUEST_LABELS: ReadonlySet<string> = new Set(
  [
    'abstract|details|author|author affiliation|company|company / organization|copyright|correspondence author|country of publication',
    'credit|database|dateline|document feature|document type|document url|edition|first page|full text|identifier / keyword',
    'issn|issue|language of publication|last page|last updated|links|location|name|number of references|pages',
    'people|place of publication|proquest document id|publication date|publication info|publication subject|publication title',
    'publication year|publisher|section|source type|source attribution|start page|subject|subtitle|title|volume|year|column',
    'other information|products|naics|ticker|e-issn|accession number|document status|online publication date|milestone dates',
  ]
    .join('|')
    .split('|'),
)

/** Factiva's two-letter codes of fields. */
export const FACTIVA_CODES: ReadonlySet<string> = new Set(
  (
    'SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN CLM ART RPT DLN ' +
    'CX IC ID PBN'
  ).split(' '),
)

/** Labels in capitals that databases leave inside an article; none opens a paragraph of news or names who speaks. */
export const DATABASE_LABELS: ReadonlySet<string> = new Set(
  [
    'length|section|load-date|language|publication-type|journal-code|document-type|pub-type|graphic|byline|dateline',
    'correction-date|acc-no|word count|edition|document id|issn|isbn|url|subject|classification|ticker|industry|geographic',
    'proquest document id|document url|publication info|publication title|full text|länge|rubrik|sprache|longueur|rubrique',
    'langue|date-chargement|longitud|sección|idioma|fecha-carga',
  ]
    .join('|')
    .split('|'),
)

/** Sections of newspapers, which Factiva prints above the headline. Lower case. */
export const SECTIONS: ReadonlySet<string> = new Set(
  (
    'a|arts|arts & entertainment|b|books|business|business day|business news|city|comment|companies|companies & markets|cricket|culture|domestic|' +
    'economy|editorial|education|environment|feature|features|finance|financial|football|foreign|front page|general|health|home|' +
    'home news|international|international news|leader|letters|life|lifestyle|local|local news|main|main news|markets|media|metro|metropolitan|' +
    'money|national|national news|news|news/national|obituaries|op-ed|opinion|overseas news|politics|property|regional|review|science|society|sport|' +
    'sports|style|tech|technology|travel|u.s. news|uk news|us|weekend|world|world news'
  ).split('|'),
)
