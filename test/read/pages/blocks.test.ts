import { expect, test } from 'vitest'
import { textOfPage } from '../../../src/read/pages/text-of-page.ts'

test.each([
  [
    'cells with paragraphs are columns of a page, each with lines of its own',
    '<table><tr><td>Home<br>Weather: 12C</td><td><b>Buses to go</b><p>The council met.</td></tr></table>',
    ['Home', 'Weather: 12C', 'Buses to go', 'The council met.'],
  ],
  [
    'so are cells of many lines',
    '<table><tr><td>Home</td><td>Buses to go<br><br>The council met.<br><br>It voted.</td></tr></table>',
    ['Home', 'Buses to go', 'The council met.', 'It voted.'],
  ],
  [
    'a row of plain cells is a line',
    '<table><tr><td>Leeds</td><td>12<br>buses</td></tr><tr><td>York</td><td>9 buses</td></tr></table>',
    ['Leeds\t12', 'buses', 'York\t9 buses'],
  ],
  [
    'powers stay raised, marks of footnotes do not stand in the text',
    '<p>It sold 10<sup>6</sup> tonnes of 3 m<sup>2</sup> in Leeds.<sup><a href="#1">1</a></sup> The 1<sup>st</sup> left.</p>',
    ['It sold 10⁶ tonnes of 3 m² in Leeds. The 1st left.'],
  ],
  [
    'parts of a time are lines of their own',
    '<time><span>May 14, 2024</span><span>8:15 AM UTC</span></time><p>It rained at <time><b>noon</b></time> on <time>May <b>14</b></time>.</p>',
    ['May 14, 2024', '8:15 AM UTC', 'It rained at noon on May 14.'],
  ],
  [
    'what is struck out is not read',
    '<p>It costs <del>3</del> <ins>4</ins> million, says <s>Bob Ash</s> Ann Roe.</p>',
    ['It costs 4 million, says Ann Roe.'],
  ],
  [
    'a quotation that is marked up has its marks, and no others where it has some',
    '<p>She said <q>We go</q>. He said <q>“No”</q>.</p>',
    ['She said “We go”. He said “No”.'],
  ],
  [
    'raised cents are cents, and a raised number over another a fraction',
    '<p>It cost $19<sup>99</sup> at 41<sup>3</sup>/<sub>8</sub> inches.</p>',
    ['It cost $19.99 at 41 3/8 inches.'],
  ],
])('%s', (_, html, lines) => expect(textOfPage(html).split('\n\n')).toEqual(lines))
