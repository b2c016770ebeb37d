// Names of files that lie beside articles in downloads and repositories. Source: own list, from the conventions of GitHub, Python,
// Node and of published corpora. Lower case.

/** Whole names. */
export const NO_ARTICLE_NAMES: ReadonlySet<string> = new Set(
  (
    'requirements.txt requirements-dev.txt constraints.txt robots.txt humans.txt ads.txt security.txt cmakelists.txt manifest.txt ' +
    'package.json package-lock.json tsconfig.json datapackage.json composer.json manifest.json metadata.json config.json ' +
    'settings.json dataset_info.json state.json schema.json stopwords.txt wordlist.txt words.txt vocab.txt vocabulary.txt urls.txt ' +
    'links.txt ids.txt sources.txt files.txt filelist.txt errors.txt log.txt output.log.txt'
  ).split(' '),
)
/** Names without their ending. */
export const NO_ARTICLE_STEMS: ReadonlySet<string> = new Set(
  (
    'readme read_me read-me readme_en license licence licenses copying notice changelog changes history authors contributors ' +
    'contributing credits todo install code_of_conduct citation copyright version terms disclaimer'
  ).split(' '),
)
