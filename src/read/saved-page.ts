/** What browsers call the folder of a saved page's pictures, scripts and frames, behind the page's name, in the languages of their menus. */
const PARTS =
  /(?:_files|_file|-Dateien|_fichiers|_archivos|_ficheros|_arquivos|_bestanden|-filer|_pliki|_soubory)$/i
const PAGE = /\.(?:x?html?|mht)$/i

/** The folders among names that hold the parts of pages saved beside them: `Rail line_files` beside `Rail line.html`. */
export function partsOfPages(names: readonly string[]): ReadonlySet<string> {
  const folders = names.filter(name => PARTS.test(name))
  if (folders.length === 0) return new Set()
  const pages = new Set(names.filter(name => PAGE.test(name)).map(name => name.replace(PAGE, '')))
  return new Set(folders.filter(name => pages.has(name.replace(PARTS, ''))))
}
