import { DEFAULT_FORMATS, FORMATS } from '../load/index.ts'

export const HELP = `newsfacts: news articles in, tables of facts out

  newsfacts run [PATH...] [options]   reads articles, writes tables
  newsfacts worker [options]          JSON Lines of articles on stdin, one line of facts an article on stdout
  newsfacts explain PATH ROW-ID       why a row is what it is: rule, candidates with their scores, steps tried
  newsfacts report [OUT]              pages to look at what a run found, and to correct it: OUT/report/index.html
  newsfacts evaluate --gold PATH [OUT]  how well a run, or newsfacts now, agrees with annotated articles

PATH is a file or folder of .txt (one article a file), .jsonl ({"id", "text", ...} a line) or .csv files
(columns id and text). Without PATH, run reads seeds/.

Options of run
  -o, --out DIR          output folder (out)
  -f, --format LIST      ${FORMATS.join(', ')}, joined by commas (${DEFAULT_FORMATS.join(',')})
  -j, --jobs N           worker threads (one a core, at most 4)
      --check            write nothing; exit 1 and show the rows where DIR is not what this run would write
      --no-reuse         work every article anew, though DIR or a run that was killed holds its rows
  -q, --quiet            say nothing but errors

Options of worker
      --no-isolate       no thread of its own: an article that never ends or takes all memory ends the command
                         (for engines that bound time and memory themselves)

Options of evaluate
      --gold PATH        articles with the rows that are right, in the shape of articles.jsonl or of the worker; tables,
                         articles and columns that are not annotated are not judged
      --errors           lists missed, spurious and wrong rows with their context
      --json             figures as JSON

Options of run, worker, explain and evaluate
      --published DAY    publication date, such as 2021-07-20, of articles that give none
      --lexicon FILE     your own names, as CSV or JSON: kind, name, aliases, geonames_id, latitude, longitude
      --region CODE      where the publisher sits, such as US or US-CA

  -h, --help             this page
  -V, --version          the version

Exit status: 0 all articles done; 1 some rejected (see rejected.csv) --check found a difference, explain no such row
or evaluate not all articles;
2 it could not run; 130 or 143 stopped by a signal.
`
