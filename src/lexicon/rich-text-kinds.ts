const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/**
 * How editors and content systems call the nodes of a text, in lower case without signs: ProseMirror and TipTap, Slate, Lexical, Draft.js,
 * Editor.js, Portable Text, Contentful and Arc. Source: own list, from their published schemas. What holds a paragraph, or several:
 */
export const TEXT_BLOCKS = set(
  'paragraph p text block unstyled heading header h1 h2 h3 h4 h5 h6 headerone headertwo headerthree headerfour headerfive headersix ' +
    'heading1 heading2 heading3 heading4 heading5 heading6 blockquote quote list bulletlist orderedlist listitem ul ol li ' +
    'unorderedlistitem orderedlistitem doc document root',
)

/** Words inside a paragraph that lead somewhere, or stand out. */
export const INLINE_NODES = set(
  'link hyperlink autolink a entryhyperlink assethyperlink mention strong em bold italic b i u',
)

/** The end of a line inside a paragraph. */
export const LINE_BREAKS = set('hardbreak linebreak br')

/** What is no prose of the article: pictures with their captions, films, code of other sites, links to other stories. */
export const UNREAD_NODES = set(
  'image img figure caption video audio gallery embed oembedresponse rawhtml iframe interstitiallink linklist customembed story ' +
    'reference divider delimiter horizontalrule codeblock embeddedassetblock embeddedentryblock atomic',
)
