// Words in front of a day in the name of a file or folder, where it is the day on which programs or people made the collection, and not
// that of an article. Source: own list, from how crawlers, exports and backups are called. Lower case.
export const CRAWL_WORDS: ReadonlySet<string> = new Set(
  (
    'accessed backup backups batch collected collection crawl crawled crawls download downloaded downloads dump dumps export exported ' +
    'exports fetch fetched harvest harvested job out output retrieved run runs saved scrape scraped scrapes scraping snapshot snapshots ' +
    'sync updated upload uploaded uploads version'
  ).split(' '),
)
