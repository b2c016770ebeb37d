import { describe, expect, test } from 'vitest'
import { viewOf } from '../../src/document/view.ts'
import { cpuTime } from '../cpu-time.ts'

describe('a text is read as it was meant', () => {
  test.each([
    [
      '<p>Buses <b>go</b>.</p><p>Mill shuts.<br>Port opens.</p>',
      '\n\nBuses go.\n\n\n\nMill shuts.\nPort opens.\n\n',
    ],
    [
      'It sold 10<sup>6</sup> tonnes.<sup class="r"><a href="#1">[1]</a></sup> The 1<SUP>st</SUP> left.',
      'It sold 10⁶ tonnes. The 1st left.',
    ],
    [
      'It costs <del>3</del> <ins>4</ins> million, <strike>she</strike> he said.',
      'It costs   4 million,   he said.',
    ],
    ['<s>It is shut.</s> She said <q>we go</q> and <q>“no”</q>.', 'It is shut. She said “we go” and “no”.'],
    [
      '<head><title>Hull Post</title></head><nav>Oslo</nav><p>It rained.</p><figure><img><figcaption>Paris</figcaption></figure>',
      '  \n\nIt rained.\n\n\n\n \n\n',
    ],
    ['Buses go.<script>var x = "<p>"</script><!-- 12 jobs -->', 'Buses go.  '],
    ['&quot;We can&#8217;t,&quot; she said. &pound;3m &amp; more', '"We can’t," she said. £3m & more'],
    ['&amp;quot;Yes&amp;quot; &#x201c;No&#148;', '"Yes" “No”'],
    ['â€œWe donâ€™t,â€\u009d she said. â€œNo.â€', '“We don’t,” she said. “No.”'],
    ['CafÃ© owners paid Â£3 â€” each ðŸš¢', 'Café owners paid £3 — each 🚢'],
    ['\u0093Yes,\u0094 she said \u0096 twice', '“Yes,” she said – twice'],
    ['The pier is safe. â It is new,â she said.', 'The pier is safe. “It is new,” she said.'],
    ['Mayor Lind-\nholm spoke.\nTwenty-\nfive came.', 'Mayor Lindholm\nspoke.\nTwenty-five\ncame.'],
    ['ÒItÕs shut,Ó she said Ð (ÒnoÓ) Ñ of ÔitÕ', '“It’s shut,” she said – (“no”) — of ‘it’'],
    [
      'In Leeds.[12] It grew in 2019,[3][4] she said.[a][b] Then “no”[note 1] came.[citation needed]',
      'In Leeds. It grew in 2019, she said. Then “no” came.',
    ],
    ['He said: "We left. "Nobody came."', 'He said: "We left.\n\n"Nobody came."'],
    ['The govern\u00adment of Lind\u200bholm', 'The government of Lindholm'],
    [
      String.raw`\"We left,\" she said.\nIt\'s over.\r\n\nAnn Roe`,
      '"We left," she said.\nIt\'s over.\n\nAnn Roe',
    ],
    [String.raw`We can\u2019t \ud83d\ude00go`, 'We can’t 😀go'],
    ['[Ann Roe](https://a.example/roe "Her page") left ![pier](pier.png)Hull.', 'Ann Roe left  Hull.'],
    ['🔥 Leeds: crews came🙂today', 'Leeds: crews came today'],
  ])('%j', (text, view) => expect(viewOf(text)?.text).toBe(view))
})

describe('what is meant as it stands stays', () => {
  test.each([
    'The ferry left Hull on Friday with 12 people.',
    'If a < b and c > d, AT&T wins. Q&A; R&D',
    'The château on the Côte, a tête-à-tête, São Paulo, Ångström',
    '"We left," she said. "Nobody came."',
    '“We left.\n\n“Nobody came.”',
    'A well-known, long-term plan\nof the council',
    'It weighs 3 kg ± 5 % © 2024 ®',
    'In INFORMAÇÕES of ESPAÑA Seán Ó Briain said Ò and Ó.',
    'He said “[T]he b[u]y” of [12] ships and a [note 1], see x[a]y, endorse[d] it',
    String.raw`It lies in C:\news and C:\users\nora, \ud83d alone`,
    'He said [the mayor](a friend) left (sic) [1](2)',
    'A hyphen\u00ad at an end, a joiner \u200dapart',
    'Use <stdin> or <your name here>',
  ])('%j', text => expect(viewOf(text)).toBeNull())
})

test.each([
  ['<p><a href="x">Cases rise</a> in Leeds.</p>', 'Cases rise', 'Cases rise'],
  ['<b>Ann</b> Roe', 'Ann Roe', 'Ann</b> Roe'],
  ['It sold 10<sup>6</sup> tonnes', '10⁶', '10<sup>6</sup>'],
  ['Ann Roe: &quot;We can&#8217;t wait.&quot;', 'We can’t wait.', 'We can&#8217;t wait.'],
  ['CafÃ© Roma opens', 'Café Roma', 'CafÃ© Roma'],
  ['Mayor Lind-\nholm spoke', 'Lindholm', 'Lind-\nholm'],
  ['Lind\u00adholm spoke', 'Lindholm', 'Lind\u00adholm'],
  [String.raw`He said: \"No.\"`, '"No."', String.raw`\"No.\"`],
  ['In [New Hull](https://a.example) it rained', 'New Hull', 'New Hull'],
  ['🙂 Köln is calm', 'Köln', 'Köln'],
])('in %j the span of %j is %j', (text, meant, written) => {
  const view = viewOf(text)!
  const start = view.text.indexOf(meant)
  const span = view.toWritten({ start, end: start + meant.length })
  expect(text.slice(span.start, span.end)).toBe(written)
})

test.each([
  '<script>',
  '<!--',
  '<a ',
  '&amp;',
  '. "A ',
  'â',
  'a-\n',
  '<p>',
  '\u0093',
  '😀',
  'a\u00ad',
  '[',
  '[a](',
  '\\n',
  '\\u',
  '\\"',
])('a text full of %j is read in linear time', unit => {
  const time = (length: number) => {
    const text = unit.repeat(length / unit.length)
    return cpuTime(() => viewOf(text))
  }
  time(10_000)
  const [short, long] = [time(40_000), time(160_000)]
  expect(long).toBeLessThan(Math.max(1000, short * 12))
})
