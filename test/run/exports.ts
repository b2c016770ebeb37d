import { makeDocx, makeXlsx } from './archives.ts'
import { BUSES, FACTIVA, FACTIVA_PLAIN, MILL, NEXIS, NEXIS_UNI, PROQUEST, TWO_NEXIS } from './bundles.ts'

/** Small exports in the shapes of real ones, all invented, and what their articles are. */
export interface Export {
  readonly name: string
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** of each article, by id: id, title of the record, day, how its text starts */
  readonly articles: readonly (readonly [
    id: string,
    title: string | null,
    day: string | null,
    text: string,
  ])[]
}

const json = (value: unknown) => JSON.stringify(value, null, 1)

export const EXPORTS: readonly Export[] = [
  {
    name: 'NewsAPI',
    files: {
      'a.json': json({
        status: 'ok',
        totalResults: 1,
        articles: [
          {
            source: { id: null, name: 'Hull Post' },
            author: 'T. Marsh',
            title: 'Buses go',
            description: 'x',
            url: 'https://hull.example/1',
            publishedAt: '2024-05-15T08:00:00Z',
            content: BUSES,
          },
        ],
      }),
    },
    articles: [['https://hull.example/1', 'Buses go', '2024-05-15', BUSES]],
  },
  {
    name: 'NewsAPI, of one newspaper that has an id',
    files: {
      'a.json': json({
        articles: [BUSES, MILL].map((content, i) => ({
          source: { id: 'hull-post', name: 'Hull Post', url: 'https://hull.example' },
          url: `https://hull.example/${i}`,
          publishedAt: '2024-05-15T08:00:00Z',
          content,
        })),
      }),
    },
    articles: [
      ['https://hull.example/0', null, '2024-05-15', BUSES],
      ['https://hull.example/1', null, '2024-05-15', MILL],
    ],
  },
  {
    name: 'a crawler that notes when it came by, and a shop of records with a switch',
    files: {
      'a.jsonl': [
        { id: 'a', timestamp: 1736384523, date: '2025-01-09', datePublished: '2024-05-15', text: BUSES },
        { id: 'b', published: true, date: 'unknown', publication_date: '2024-05-16', text: MILL },
      ]
        .map(record => `${JSON.stringify(record)}\n`)
        .join(''),
      'b.csv': `id,published,date,text\nc,TRUE,2024-05-17,"${BUSES}"\n`,
    },
    articles: [
      ['a', null, '2024-05-15', BUSES],
      ['b', null, '2024-05-16', MILL],
      ['c', null, '2024-05-17', BUSES],
    ],
  },
  {
    name: 'Event Registry',
    files: {
      'a.json': json({
        articles: {
          page: 1,
          results: [
            {
              uri: '8',
              date: '2024-05-15',
              dateTimePub: '2024-05-14T23:00:00Z',
              title: 'Buses go',
              body: BUSES,
              source: { uri: 'hull.example' },
            },
          ],
        },
      }),
    },
    articles: [['8', 'Buses go', '2024-05-14', BUSES]],
  },
  {
    name: 'feeds that programs made JSON of',
    files: {
      'a.json': json({
        rss: {
          channel: {
            title: 'Hull Post',
            item: [
              {
                title: 'Buses go',
                link: 'https://h.example/1',
                pubDate: 'Wed, 15 May 2024 08:00:00 +0000',
                'content:encoded': BUSES,
              },
              {
                title: [{ _: 'Mill shuts', $: { type: 'text' } }],
                link: { _text: 'https://h.example/2' },
                'content:encoded': { __cdata: MILL },
                'dc:date': ['2024-05-16'],
              },
            ],
          },
        },
      }),
      'b.json': json({ items: [{ id: 'f', content_html: BUSES, date_published: '2024-05-15T08:00:00Z' }] }),
    },
    articles: [
      ['f', null, '2024-05-15', BUSES],
      ['https://h.example/1', 'Buses go', '2024-05-15', BUSES],
      ['https://h.example/2', 'Mill shuts', '2024-05-16', MILL],
    ],
  },
  {
    name: 'GraphQL, Firestore and PHP',
    files: {
      'a.json': json({
        data: { articles: { edges: [{ node: { id: 'g', content: BUSES, date: '2024-05-15' } }] } },
      }),
      'b.json': json([
        { id: 'h', text: [MILL, ' ', BUSES], publishedAt: { _seconds: 1715760000, _nanoseconds: 0 } },
        { id: 'i', text: BUSES, published: { date: '2024-05-16 08:00:00.000000', timezone: 'UTC' } },
      ]),
    },
    articles: [
      ['g', null, '2024-05-15', BUSES],
      ['h', null, '2024-05-15', `${MILL}\n\n${BUSES}`],
      ['i', null, '2024-05-16', BUSES],
    ],
  },
  {
    name: 'LangChain',
    files: {
      'a.jsonl': `${JSON.stringify({ page_content: BUSES, metadata: { source: 'x.pdf', title: 'Buses go', date: '2024-05-15' } })}\n`,
    },
    articles: [['a.jsonl#1', 'Buses go', '2024-05-15', BUSES]],
  },
  {
    name: 'Guardian',
    files: {
      'a.json': json({
        response: {
          status: 'ok',
          results: [
            {
              id: 'uk/2024/buses',
              webTitle: 'Buses go',
              webPublicationDate: '2024-05-15T06:30:00Z',
              webUrl: 'https://g.example/1',
              fields: { headline: 'Buses', bodyText: BUSES },
            },
          ],
        },
      }),
    },
    articles: [['uk/2024/buses', 'Buses go', '2024-05-15', BUSES]],
  },
  {
    name: 'New York Times search',
    files: {
      'a.json': json({
        response: {
          docs: [
            {
              _id: 'nyt://1',
              web_url: 'https://n.example/1',
              headline: { main: 'Buses go' },
              pub_date: '2024-05-15T08:00:00+0000',
              body: BUSES,
            },
          ],
        },
      }),
    },
    articles: [['nyt://1', 'Buses go', '2024-05-15', BUSES]],
  },
  {
    name: 'GDELT with texts',
    files: {
      'a.csv': `url,title,date,domain,text\nhttps://g.example/1,Buses go,20240515T080000Z,g.example,"${BUSES}"\n`,
    },
    articles: [['https://g.example/1', 'Buses go', '2024-05-15', BUSES]],
  },
  {
    name: 'Media Cloud',
    files: {
      'a.csv': `id,publish_date,title,url,language,media_name,text\n77,2024-05-15 00:00:00,Buses go,https://m.example/1,en,Hull Post,"${BUSES}"\n`,
    },
    articles: [['77', 'Buses go', '2024-05-15', BUSES]],
  },
  {
    name: 'trafilatura',
    files: {
      'a.json': json({
        title: 'Buses go',
        author: 'T. Marsh',
        hostname: 'hull.example',
        date: '2024-05-15',
        fingerprint: 'f',
        raw_text: 'x',
        text: BUSES,
        language: null,
        source: 'https://hull.example/1',
      }),
    },
    articles: [['a.json#1', 'Buses go', '2024-05-15', BUSES]],
  },
  {
    name: 'newspaper4k',
    files: {
      'a.jsonl': `${JSON.stringify({ url: 'https://hull.example/1', title: 'Buses go', authors: ['T. Marsh'], publish_date: '2024-05-15 08:00:00+00:00', text: BUSES, keywords: [] })}\n`,
    },
    articles: [['https://hull.example/1', 'Buses go', '2024-05-15', BUSES]],
  },
  {
    name: 'news-please, one article a file',
    files: {
      'x1.json': json({
        title: 'Buses go',
        maintext: BUSES,
        date_publish: '2024-05-15 08:00:00',
        date_download: '2024-06-01',
        url: 'https://hull.example/1',
      }),
      'x2.json': json({
        title: 'Mill shuts',
        maintext: MILL,
        date_publish: null,
        date_download: '2024-06-01',
        url: 'https://hull.example/2',
      }),
    },
    articles: [
      ['https://hull.example/1', 'Buses go', '2024-05-15', BUSES],
      ['https://hull.example/2', 'Mill shuts', null, MILL],
    ],
  },
  {
    name: 'Fundus',
    files: {
      'a.json': json([
        {
          title: 'Buses go',
          body: [BUSES, 'A second paragraph.'],
          publishing_date: '2024-05-15T08:00:00+02:00',
        },
      ]),
    },
    articles: [['a.json#1', 'Buses go', '2024-05-15', `${BUSES}\n\nA second`]],
  },
  {
    name: 'WordPress',
    files: {
      'posts.json': json([
        {
          id: 12,
          date: '2024-05-15T08:00:00',
          guid: { rendered: 'https://w.example/?p=12' },
          link: 'https://w.example/buses',
          title: { rendered: 'Buses go' },
          content: { rendered: `<p>${BUSES}</p>`, protected: false },
        },
      ]),
    },
    articles: [['12', 'Buses go', '2024-05-15', `<p>${BUSES}`]],
  },
  {
    name: 'MongoDB',
    files: {
      'a.json': `${JSON.stringify({ _id: { $oid: '66a' }, title: 'Buses go', published: { $date: '2024-05-15T08:00:00Z' }, body: BUSES })}\n${JSON.stringify({ _id: { $oid: '66b' }, published: { $date: { $numberLong: '1715731200000' } }, body: MILL })}\n`,
    },
    articles: [
      ['66a', 'Buses go', '2024-05-15', BUSES],
      ['66b', null, '2024-05-15', MILL],
    ],
  },
  {
    name: 'Elasticsearch',
    files: {
      'a.json': json({
        took: 1,
        hits: {
          total: 1,
          hits: [
            {
              _index: 'n',
              _id: 'e1',
              _source: { headline: 'Buses go', timestamp: 1715731200, content: BUSES },
            },
          ],
        },
      }),
    },
    articles: [['e1', 'Buses go', '2024-05-15', BUSES]],
  },
  {
    name: 'schema.org',
    files: {
      'a.json': json({
        '@type': 'NewsArticle',
        headline: 'Buses go',
        datePublished: '2024-05-15',
        articleBody: BUSES,
        url: 'https://s.example/1',
      }),
    },
    articles: [['https://s.example/1', 'Buses go', '2024-05-15', BUSES]],
  },
  {
    name: 'JSON with NaN, as Python writes it',
    files: { 'a.json': `[{"id": 1, "title": NaN, "text": "${BUSES} NaN", "date": NaN}]` },
    articles: [['1', null, null, `${BUSES} NaN`]],
  },
  {
    name: 'a table of a data frame',
    files: {
      'a.csv': `,Headline,Body,Date\n0,Buses go,"${BUSES}","May 15, 2024"\n1,Mill shuts,"${MILL}",15-May-24\n`,
    },
    articles: [
      ['a.csv#2', 'Buses go', '2024-05-15', BUSES],
      ['a.csv#3', 'Mill shuts', '2024-05-15', MILL],
    ],
  },
  {
    name: 'Excel in Europe',
    files: { 'a.csv': `\ufeffsep=;\r\nid;titel;text;date\r\n1;"Buses; go";"${BUSES}";15.05.2024\r\n` },
    articles: [['1', null, '2024-05-15', BUSES]],
  },
  {
    name: 'Unicode text of Excel',
    files: { 'a.tsv': Buffer.from(`\ufeffid\tHeadline\tText\r\n1\tBuses go\t${BUSES} Café\r\n`, 'utf16le') },
    articles: [['1', 'Buses go', null, `${BUSES} Café`]],
  },
  {
    name: 'a spreadsheet with dates as numbers',
    files: {
      'a.xlsx': makeXlsx([
        ['id', 'Date', 'Headline', 'Full Text'],
        ['7', 45427, 'Buses go', BUSES],
        ['8', 45428.5, 'Mill &amp; port', MILL],
      ]),
    },
    articles: [
      ['7', 'Buses go', '2024-05-15', BUSES],
      ['8', 'Mill & port', '2024-05-16', MILL],
    ],
  },
  {
    name: 'a document of Google Docs',
    files: { 'notes/a.docx': makeDocx(['Buses go', `${BUSES} It &#8220;will&#8221; hurt.`]) },
    articles: [['notes/a', null, null, `Buses go\n\n${BUSES} It “will”`]],
  },
  { name: 'Nexis, English and German', files: { 'all.txt': NEXIS }, articles: TWO_NEXIS },
  {
    name: 'Nexis with the line ends of Windows',
    files: { 'all.txt': NEXIS.replaceAll('\n', '\r\n') },
    articles: TWO_NEXIS,
  },
  { name: 'Nexis in Windows-1252', files: { 'all.txt': Buffer.from(NEXIS, 'latin1') }, articles: TWO_NEXIS },
  {
    name: 'Nexis, one document',
    files: { 'one.txt': NEXIS.slice(NEXIS.indexOf('The Halden Post'), NEXIS.indexOf('2 of 2')) },
    articles: [['one', 'Ferry line to cut ten sailings', '2019-05-14', BUSES]],
  },
  {
    name: 'Nexis Uni as a document',
    files: { 'a.docx': makeDocx(NEXIS_UNI) },
    articles: [['a', 'Ferry line to cut ten sailings', '2019-05-14', BUSES]],
  },
  {
    name: 'Nexis Uni, two in one document',
    files: {
      'a.docx': makeDocx([
        ...NEXIS_UNI,
        'Mill shuts',
        'Le Courrier',
        '2 juin 2018',
        'Rubrique: LOCAL',
        'Longueur: 120 mots',
        MILL,
        'Date-Chargement: 3 juin 2018',
        'End of Document',
      ]),
    },
    articles: [
      ['a.docx#1', 'Ferry line to cut ten sailings', '2019-05-14', BUSES],
      ['a.docx#2', 'Mill shuts', '2018-06-02', MILL],
    ],
  },
  {
    name: 'Nexis as a page',
    files: {
      'a.html': `<html><body><div class="c0"><p class="c1"><span class="c2">1 of 2 DOCUMENTS</span></p></div>${NEXIS_UNI.map(line => `<p>${line}</p>`).join('')}<p>2 of 2 DOCUMENTS</p><p>The Halden Post</p><p>June 2, 2018 Saturday</p><p>Mill shuts</p><p>SECTION: LOCAL</p><p>LENGTH: 120 words</p><p>${MILL}</p><p>LOAD-DATE: June 3, 2018</p></body></html>`,
    },
    articles: [
      ['a.html#1', 'Ferry line to cut ten sailings', '2019-05-14', BUSES],
      ['a.html#2', 'Mill shuts', '2018-06-02', MILL],
    ],
  },
  {
    name: 'ProQuest',
    files: { 'all.txt': PROQUEST },
    articles: [
      ['all.txt#1', 'Ferry line to cut ten sailings', '2019-05-14', BUSES],
      ['all.txt#2', 'Harbour to be dredged', '2018-06-02', MILL],
    ],
  },
  {
    name: 'Factiva with its codes',
    files: { 'all.txt': FACTIVA },
    articles: [
      ['all.txt#1', 'Ferry line to cut ten sailings', '2019-05-14', BUSES],
      ['all.txt#2', 'Harbour to be dredged', '2018-06-02', MILL],
    ],
  },
  {
    name: 'Factiva without codes',
    files: { 'all.txt': FACTIVA_PLAIN },
    articles: [
      ['all.txt#1', 'Ferry line to cut ten sailings', '2019-05-14', BUSES],
      ['all.txt#2', 'Harbour to be dredged', '2018-06-02', MILL],
    ],
  },
  {
    name: 'Factiva as a page',
    files: {
      'a.html': `<html><body><table>${FACTIVA.split('\n')
        .slice(0, 10)
        .map(line => `<tr><td><b>${line.slice(0, 2)}</b></td><td>${line.slice(4)}</td></tr>`)
        .join(
          '',
        )}<tr><td><b>AN</b></td><td>Document HALDP00020190514ef5e0001x</td></tr></table></body></html>`,
    },
    articles: [['a', 'Ferry line to cut ten sailings', '2019-05-14', BUSES]],
  },
]
