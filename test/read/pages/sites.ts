/** Saved pages in the shapes of news sites, all invented: what stands round the paragraphs, and what the page says of itself. */
export interface Site {
  readonly name: string
  readonly html: string
  /** null: no article */
  readonly title: string | null
  readonly published: string | null
  /** which of the paragraphs the article has, in order */
  readonly paragraphs: readonly string[]
}

const P =
  'The council in Leeds said on Monday that 12 buses would go, after a review by Ann Roe, who runs its transport office. The change will save the city about three million pounds a year.'
const Q =
  'Drivers were told at a meeting on Tuesday. Many said they would look for work in York, where the depot is to grow next spring and needs forty people.'
const R =
  'A final decision is expected in June, when the council meets again to vote on the budget for the coming year and for the new tram line.'
/** Words of the frames: none may come out. */
export const FRAME =
  /London|200 jobs|Berlin|Oslo|Cardiff|Paris|Geneva|Vienna|Lisbon|Madrid|Genoa|Naples|Subscribe|cookies/

const NAV =
  '<header class="site-header"><div class="logo">Hull Post</div><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport in London</a></li><li><a href="/jobs">200 jobs near you</a></li></ul></nav></header>'
const FOOT =
  '<footer><p>&copy; 2024 Hull Post Ltd. Registered in Cardiff.</p><p>We use cookies to improve our service in Berlin.</p></footer>'
const SIDE =
  '<div class="sidebar"><h3>Most read</h3><ul><li><a href="/9">Ten things to do in Berlin</a></li><li><a href="/8">Mayor of Oslo resigns</a></li></ul></div>'
const page = (head: string, body: string) =>
  `<html><head>${head}</head><body>${NAV}${body}${FOOT}</body></html>`
const teaser = (i: number) =>
  `<div class="teaser"><h2><a href="/${i}">Headline number ${i} about a town</a></h2><p>A short summary of story ${i} that says what happened there.</p></div>`
const many = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join('')
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

export const SITES: readonly Site[] = [
  {
    name: 'no tags for html, head and body, which HTML lets one leave out',
    html: `<!doctype html><title>Buses to go</title><meta name="date" content="2024-05-15"><article><h1>Buses to go</h1><p>${P}</p><p>${Q}</p></article>`,
    title: 'Buses to go',
    published: '2024-05-15',
    paragraphs: [P, Q],
  },
  {
    name: 'a head and no body',
    html: `<html lang="en"><head><title>Buses to go</title></head><h1>Buses to go</h1><p>${P}</p><p>${Q}</p></html><p>${R}</p>`,
    title: 'Buses to go',
    published: null,
    paragraphs: [P, Q, R],
  },
  {
    name: 'a head without an end tag and no body',
    html: `<html><head><title>Buses to go</title><noscript><img src="/p.gif"></noscript><meta name="date" content="2024-05-15"><nav><a href="/">News from London</a></nav><h1>Buses to go</h1><p>${P}</p><p>${Q}</p>`,
    title: 'Buses to go',
    published: '2024-05-15',
    paragraphs: [P, Q],
  },
  {
    name: 'no article element, a meta date',
    html: page(
      '<title>Buses to go | Hull Post</title><meta name="date" content="2024-05-15">',
      `<div id="content"><h1>Buses to go</h1><div class="byline">By Tilda Marsh</div><div class="story"><p>${P}</p><p>${Q}</p><p>${R}</p></div></div>${SIDE}`,
    ),
    title: 'Buses to go',
    published: '2024-05-15',
    paragraphs: [P, Q, R],
  },
  {
    name: 'paragraphs set apart by line breaks',
    html: page(
      '<title>Buses to go</title>',
      `<div class="post"><h2>Buses to go</h2><div class="entry-content">${P}<br><br>${Q}<br><br>${R}</div></div>`,
    ),
    title: 'Buses to go',
    published: null,
    paragraphs: [P, Q, R],
  },
  {
    name: 'paragraphs that are divs without a class',
    html: page(
      '<title>Buses to go</title>',
      `<div class="c1"><div class="c2"><div>${P}</div><div>${Q}</div><div>${R}</div></div></div>`,
    ),
    title: 'Buses to go',
    published: null,
    paragraphs: [P, Q, R],
  },
  {
    name: 'linked data with a graph; the date of the article, not of the page or its change',
    html: page(
      `<title>Buses</title>${linked({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2020-01-01' },
          {
            '@type': ['NewsArticle'],
            headline: 'Buses to go',
            datePublished: '2024-05-15T08:00:00+01:00',
            dateModified: '2024-05-20',
          },
        ],
      })}`,
      `<article><p>${P}</p><p>${Q}</p></article>`,
    ),
    title: 'Buses to go',
    published: '2024-05-15',
    paragraphs: [P, Q],
  },
  {
    name: 'a teaser above a paywall',
    html: page(
      '<meta property="og:type" content="article"><meta property="og:title" content="Buses to go">',
      `<article><h1>Buses to go</h1><p>${P}</p><div class="paywall-prompt"><p>Subscribe to continue reading this story from Paris.</p><p>Already a subscriber? Sign in.</p><button>Subscribe for $5</button></div></article>`,
    ),
    title: 'Buses to go',
    published: null,
    paragraphs: [P],
  },
  {
    name: 'a paywall as the class of the body',
    html: page(
      '<title>Buses to go</title>',
      `<article><h1>Buses to go</h1><div class="article-body paywall"><p>${P}</p><p>${Q}</p><p>${R}</p></div></article>`,
    ),
    title: 'Buses to go',
    published: null,
    paragraphs: [P, Q, R],
  },
  {
    name: 'a live blog of two days',
    html: page(
      '<title>Storm live</title>',
      `<main><h1>Storm: latest updates</h1><div class="live-post"><time datetime="2024-05-16T10:00Z">10:00</time><p>${P}</p></div><div class="live-post"><time datetime="2024-05-15T09:00Z">09:00</time><p>${Q}</p></div></main>`,
    ),
    title: 'Storm: latest updates',
    published: null,
    paragraphs: ['10:00', P, '09:00', Q],
  },
  {
    name: 'a gallery with captions',
    html: page(
      '<title>Harbour in pictures</title><meta property="og:type" content="article">',
      `<article><h1>Harbour in pictures</h1><p>${R}</p><figure><img src="a.jpg" alt="A boat in Genoa"><figcaption>A boat in Genoa. Photo: Jane Doe</figcaption></figure><figure><img src="b.jpg"><figcaption>Another boat in Naples</figcaption></figure><p>${Q}</p></article>`,
    ),
    title: 'Harbour in pictures',
    published: null,
    paragraphs: [R, Q],
  },
  {
    name: 'AMP',
    html: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>Buses to go</title>${linked({ '@type': 'NewsArticle', headline: 'Buses to go', datePublished: '2024-05-15' })}</head><body><amp-sidebar><ul><li><a href="/">Home in Vienna</a></li></ul></amp-sidebar><article><h1>Buses to go</h1><amp-img src="x" alt="Lisbon"></amp-img><p>${P}</p><amp-ad>Buy in Madrid</amp-ad><p>${Q}</p></article></body></html>`,
    title: 'Buses to go',
    published: '2024-05-15',
    paragraphs: [P, Q],
  },
  {
    name: 'links between paragraphs and a list of them',
    html: page(
      '<title>Buses to go</title>',
      `<article><p>${P}</p><p>Read more: <a href="/y">Mayor of Oslo resigns after row</a></p><p>${Q}</p><ul class="related"><li><a href="/z">Ten things in Berlin</a></li></ul><p>${R}</p></article>`,
    ),
    title: 'Buses to go',
    published: null,
    paragraphs: [P, Q, R],
  },
  {
    name: 'a cookie bar above all',
    html: page(
      '<title>Buses</title>',
      `<div id="cookie-banner" class="cookie-consent"><p>We and our 200 partners in Geneva store cookies. By clicking Accept you agree to this use of your data by all of us.</p><button>Accept</button></div><article><h1>Buses</h1><p>${P}</p><p>${Q}</p></article>`,
    ),
    title: 'Buses',
    published: null,
    paragraphs: [P, Q],
  },
  {
    name: 'dates in time elements',
    html: page(
      '<title>Buses to go - Hull Post</title>',
      `<article><h1>Buses to go</h1><p><time datetime="2024-05-15T08:00">15 May 2024</time></p><p><time class="updated" datetime="2024-05-17">17 May 2024</time></p><p>${P}</p><p>${Q}</p></article><aside><time datetime="2021-01-01">x</time></aside>`,
    ),
    title: 'Buses to go',
    published: '2024-05-15',
    paragraphs: ['15 May 2024', '17 May 2024', P, Q],
  },
  {
    name: 'two sentences and nothing else',
    html: '<html><head><title>Fire in York</title></head><body><article><h1>Fire in York</h1><p>Two people were hurt in a fire in York on Monday, the fire service said. The cause is not known.</p></article></body></html>',
    title: 'Fire in York',
    published: null,
    paragraphs: [
      'Two people were hurt in a fire in York on Monday, the fire service said. The cause is not known.',
    ],
  },
  {
    name: 'linked data of other articles before that of its own',
    html: page(
      `<title>Buses to go</title><link rel="canonical" href="https://www.hull.example/buses?id=7">${linked([
        { '@type': 'NewsArticle', headline: 'Mayor of Oslo resigns', datePublished: '2020-01-02' },
        {
          '@type': 'NewsArticle',
          headline: 'Twelve buses to go',
          datePublished: '2024-05-15',
          mainEntityOfPage: { '@id': 'http://hull.example/buses?id=7#top' },
        },
      ])}`,
      `<article><h1>Buses to go</h1><p>${P}</p><p>${Q}</p></article>`,
    ),
    title: 'Twelve buses to go',
    published: '2024-05-15',
    paragraphs: [P, Q],
  },
  {
    name: 'linked data of two articles, its own by its title, with a comma too many',
    html: page(
      `<title>Buses &amp; trams to go - Hull Post</title><script type="application/ld+json; charset=utf-8">[{"@type":"Article","headline":"Mayor of Oslo resigns","datePublished":"2020-01-02"},{"@type":"Article","headline":"Buses &amp; trams to go","datePublished":"2024-05-15",}]</script>`,
      `<article><p>${P}</p><p>${Q}</p></article>`,
    ),
    title: 'Buses & trams to go',
    published: '2024-05-15',
    paragraphs: [P, Q],
  },
  {
    name: 'linked data of articles none of which is its own',
    html: page(
      `<title>Buses to go</title>${linked([
        { '@type': 'NewsArticle', headline: 'Mayor of Oslo resigns', datePublished: '2020-01-02' },
        { '@type': 'NewsArticle', headline: 'Ten things in Berlin', datePublished: '2020-01-03' },
      ])}`,
      `<article><p>${P}</p><p>${Q}</p></article>`,
    ),
    title: 'Buses to go',
    published: null,
    paragraphs: [P, Q],
  },
  {
    name: 'the beginning on the page, all of it in the linked data, with tags and entities',
    html: page(
      `<title>Buses to go</title>${linked({
        '@type': 'NewsArticle',
        headline: 'The council&#8217;s buses',
        datePublished: '2024-05-15',
        articleBody: `<p>${P}</p><p>${Q}</p><p>${R}</p>`,
      })}`,
      `<article><h1>Buses to go</h1><p>${P}</p><div class="gate">Create an account to go on reading.</div></article>`,
    ),
    title: 'The council’s buses',
    published: '2024-05-15',
    paragraphs: [P, Q, R],
  },
  {
    name: 'a card of another article that has the only date',
    html: page(
      '<title>Buses to go</title>',
      `<main><article class="story"><h1>Buses to go</h1><p>${P}</p><p>${Q}</p><p>${R}</p></article><section class="next"><article class="card"><time datetime="2021-03-04">4 March 2021</time><h3><a href="/x">Mayor of Oslo resigns</a></h3></article></section></main>`,
    ),
    title: 'Buses to go',
    published: null,
    paragraphs: [P, Q, R],
  },
  {
    name: 'cards of others as the only articles, and the date of a comment',
    html: page(
      '<title>Buses to go</title>',
      `<main><h1>Buses to go</h1><div class="story"><p>${P}</p><p>${Q}</p><p>${R}</p></div><div class="c9"><time datetime="2024-06-01">1 June</time> <b>Bob</b></div><article class="card"><time class="entry-date" datetime="2021-03-04">4 March 2021</time><h3><a href="/x">Mayor of Oslo resigns</a></h3></article></main>`,
    ),
    title: 'Buses to go',
    published: null,
    paragraphs: [P, Q, R],
  },
  {
    name: 'a dialog that asks for consent, longer than the article',
    html: page(
      '<title>Buses to go</title>',
      `<div class="fc-consent-root"><div class="fc-dialog"><h2>Hull Post asks for your consent to use your personal data to:</h2><p>Personalised advertising, audience research and development of services in Geneva.</p><p>Your personal data will be processed, and cookies and unique identifiers may be shared with 157 vendors of Paris.</p><p>Some vendors may process your personal data on the basis of legitimate interest, which you can object to below.</p><button>Consent</button></div></div><div class="wrap"><h1>Buses to go</h1><p>${P}</p></div>`,
    ),
    title: 'Buses to go',
    published: null,
    paragraphs: [P],
  },
  {
    name: 'columns that are cells of a table',
    html: `<html><head><title>Buses to go</title></head><body><table><tr><td><a href="/">Home</a><br>Weather: 12C</td><td><b>Buses to go in Leeds</b><p>${P}<p>${Q}<p>${R}</td></tr></table></body></html>`,
    title: 'Buses to go',
    published: null,
    paragraphs: ['Buses to go in Leeds', P, Q, R],
  },
  {
    name: 'frames, which hold no article',
    html: `<html><head><title>Hull Post</title></head><frameset cols="20%,80%"><frame src="a.html"><noframes><body><p>${P}</p></body></noframes></frameset></html>`,
    title: null,
    published: null,
    paragraphs: [],
  },
  ...[
    [
      '404 | Hull Post',
      'The page that you look for has moved to Berlin or does not exist any more, we are sorry to say.',
    ],
    [
      'Just a moment...',
      'Hull Post needs to review the security of your connection before it goes on, all 12 bytes of it.',
    ],
    [
      'Attention Required! | Cloudflare',
      'You are unable to access this site. Why have I been blocked? It protects itself from attacks.',
    ],
    [
      'hullpost.example | 522: Connection timed out',
      'The connection between the network and the server of 12 hosts in Berlin timed out. As a result, the page cannot be displayed.',
    ],
    [
      'Hull Post - Page not found',
      'The page that you look for has moved to Berlin or does not exist any more, we are sorry to say.',
    ],
    [
      '451: Unavailable due to legal reasons',
      'You are attempting to access this site from one of 27 countries, and access cannot be granted at this time.',
    ],
    [
      'Error 500 (Server Error)!!1',
      'The server met an error and could not complete your request. Please try again in 30 seconds.',
    ],
    [
      'WordPress &rsaquo; Error',
      'There has been a critical error on this website. Please ask its owner in Berlin for instructions.',
    ],
  ].map(([title, text]) => ({
    name: `an error: ${title}`,
    html: `<html><head><title>${title}</title></head><body><h1>Sorry</h1><p>${text}</p></body></html>`,
    title: null,
    published: null,
    paragraphs: [],
  })),
  {
    name: 'a headline that ends as an error does',
    html: `<html><head><title>Hull Post - Missing dog not found</title></head><body><p>${P}</p></body></html>`,
    title: 'Hull Post - Missing dog not found',
    published: null,
    paragraphs: [P],
  },
  {
    name: 'a headline that begins as an error does',
    html: `<html><head><title>404 people held - Hull Post</title></head><body><p>${P}</p></body></html>`,
    title: '404 people held',
    published: null,
    paragraphs: [P],
  },
  ...[
    [
      'the logo as a heading of the first rank',
      '<title>Buses to go in Leeds - Hull Post</title>',
      'Hull Post',
    ],
    [
      'its site in the place of its title',
      '<title>Buses to go in Leeds</title><meta property="og:title" content="Hull Post"><meta property="og:site_name" content="Hull Post">',
      'Buses to go in Leeds',
    ],
    [
      'the site in front of the title',
      '<title>Hull Post - Buses to go in Leeds</title>',
      'Buses to go in Leeds',
    ],
  ].map(([name, head, heading]) => ({
    name: `${name}`,
    html: `<html><head>${head}</head><body><h1>${heading}</h1><div class="post"><p>${P}</p><p>${Q}</p></div></body></html>`,
    title: 'Buses to go in Leeds',
    published: null,
    paragraphs: [P, Q],
  })),
  {
    name: 'a dash in the title',
    html: `<html><head><title>Leeds - York trains stop</title></head><body><div class="post"><p>${P}</p><p>${Q}</p></div></body></html>`,
    title: 'Leeds - York trains stop',
    published: null,
    paragraphs: [P, Q],
  },
  {
    name: 'a day on which it was changed, and no other',
    html: page(
      '<title>Buses to go</title>',
      `<article><h1>Buses to go</h1><p>Last updated: <time datetime="2025-01-01">1 January</time></p><time datetime="2025-01-01">Updated 1 January 2025</time><p>${P}</p><p>${Q}</p></article>`,
    ),
    title: 'Buses to go',
    published: null,
    paragraphs: ['Last updated: 1 January', 'Updated 1 January 2025', P, Q],
  },
  {
    name: 'the day in the title of the time, as Blogger has it',
    html: `<html><head><title>Buses to go</title></head><body><div class="post"><h3>Buses to go</h3><p>${P}</p><p>${Q}</p><span>Posted by Tilda at <abbr class="published" title="2024-05-15T08:00:00-07:00">8:00 AM</abbr></span></div></body></html>`,
    title: 'Buses to go',
    published: '2024-05-15',
    paragraphs: [P, Q, 'Posted by Tilda at 8:00 AM'],
  },
  {
    name: 'all of the page in a form, as ASP.NET has it, and in no paragraphs',
    html: page(
      '<title>Buses to go</title>',
      `<form id="aspnetForm"><div id="content"><h2>Buses to go</h2><span>${P}<br><br>${Q}<br><br>${R}</span></div></form>`,
    ),
    title: 'Buses to go',
    published: null,
    paragraphs: [P, Q, R],
  },
  {
    name: 'text as it was typed',
    html: `<html><head><title>Buses to go</title></head><body><pre>${P.replace('Monday ', 'Monday\n')}\n\n${Q}\n \n${R}\n</pre></body></html>`,
    title: 'Buses to go',
    published: null,
    paragraphs: [P, Q, R],
  },
  ...[
    [
      'Google Docs',
      '<div><p><a href="#cmnt_ref1">[a]</a><span>Comment of the boss on 99 buses in Berlin, which nobody should read.</span></p></div><div><p><a href="#ftnt_ref1">[1]</a> Note on Oslo, see Doe.</p></div>',
      '<sup><a href="#cmnt1">[a]</a></sup><sup><a href="#ftnt1">[1]</a></sup>',
    ],
    [
      'pandoc',
      '<section class="footnotes" role="doc-endnotes"><ol><li id="fn1"><p>Note on 88 buses in Berlin, see the book by John Doe of 1999.</p></li></ol></section>',
      '<a href="#fn1" role="doc-noteref"><sup>1</sup></a>',
    ],
    [
      'Word',
      '<div style="mso-element:footnote-list"><div id="ftn1"><p class="MsoFootnoteText">Note on 88 buses in Berlin, see the book by John Doe of 1999.</p></div></div>',
      '<span class="MsoFootnoteReference"><sup>1</sup></span>',
    ],
    [
      'a wiki',
      '<ol class="references"><li>John Doe: Buses in Berlin. Oslo, May 14, 2024, page 12, with a long note on all of it.</li></ol>',
      '<sup class="reference"><a href="#c1">[1]</a></sup>',
    ],
  ].map(([name, notes, mark]) => ({
    name: `footnotes and comments of ${name}`,
    html: `<html><head><title>Buses to go</title></head><body><div class="c1"><p>${P}${mark}</p><p>${Q}</p>${notes}</div></body></html>`,
    title: 'Buses to go',
    published: null,
    paragraphs: [P, Q],
  })),
  {
    name: 'a day in an article that is short beside its comments',
    html: page(
      '<title>Buses to go</title>',
      `<main><article><h1>Buses to go</h1><time datetime="2024-05-15">15 May</time><p>${P}</p></article><div class="comments-section">${many(20, i => `<div>Reader ${i} thinks that it is a shame, and so do all the others who wrote before him, at length.</div>`)}</div></main>`,
    ),
    title: 'Buses to go',
    published: '2024-05-15',
    paragraphs: ['15 May', P],
  },
  {
    name: 'a short article and long comments, each an article to WordPress',
    html: page(
      '<title>Buses to go</title>',
      `<main><article class="post"><h1>Buses to go</h1><p>${P}</p></article><div id="comments" class="comments-area"><ol class="comment-list">${many(20, i => `<li><article class="comment-body"><p>Reader ${i} of Geneva thinks that it is a shame, and so do all the others who wrote before him, at length.</p></article></li>`)}</ol></div></main>`,
    ),
    title: 'Buses to go',
    published: null,
    paragraphs: [P],
  },
  {
    name: 'a paywall as the class of paragraphs, with an offer called so, too',
    html: page(
      '<title>Buses to go</title>',
      `<article><h1>Buses to go</h1><p>${P}</p><p class="paywall">${Q}</p><div class="subscriber-only"><p>${R}</p></div><div class="paywall"><p>To read on, subscribe to the Hull Post of Paris from three pounds. Already a subscriber? Log in here.</p></div></article>`,
    ),
    title: 'Buses to go',
    published: null,
    paragraphs: [P, Q, R],
  },
  ...['hentry category-cookies tag-gdpr', 'story about-cookie-consent'].map(classes => {
    const asked =
      'Regulators in Leeds fined the firm because its cookie banner hid the button with which people refuse consent.'
    const told = 'It shared personal data with 900 vendors, said Ann Roe, who leads the office in York.'
    return {
      name: `an article on consent with the classes ${classes}`,
      html: page(
        '<title>Firm fined in Leeds</title>',
        `<h1>Firm fined in Leeds</h1><div class="post ${classes}"><p>${asked}</p><p>${told}</p></div>`,
      ),
      title: 'Firm fined in Leeds',
      published: null,
      paragraphs: [asked, told],
    }
  }),
  {
    name: 'a title that begins like a notice',
    html: page(
      '<title>Error - how a typo cost the council its buses</title>',
      `<div><h1>Error - how a typo cost the council its buses</h1><p>${P}</p><p>${Q}</p></div>`,
    ),
    title: 'Error - how a typo cost the council its buses',
    published: null,
    paragraphs: [P, Q],
  },
  {
    name: 'a front page of teasers',
    html: page('<title>Hull Post</title>', `<main>${many(12, teaser)}</main>`),
    title: null,
    published: null,
    paragraphs: [],
  },
  {
    name: 'a list of headlines',
    html: page(
      '<title>Sport</title>',
      `<main><ul>${many(30, i => `<li><a href="/${i}">Headline ${i} about a town and its team</a></li>`)}</ul></main>`,
    ),
    title: null,
    published: null,
    paragraphs: [],
  },
  {
    name: 'an empty frame that a script would fill',
    html: '<html><head><title>x</title></head><body><div id="root"></div><script>window.__DATA__={}</script></body></html>',
    title: null,
    published: null,
    paragraphs: [],
  },
]
