/** The prefixes under which the readers know the vocabularies of office documents, transitional and strict; none: by the name alone. */
const OURS: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
}
const DECLARATION = /(?:^|\s)xmlns(?::([^\s=]{1,100}))?\s*=\s*(?:"([^"]{0,200})"|'([^']{0,200})')/g
/** A value, which is left alone, or the prefix of a name. */
const VALUE_OR_PREFIX = /"[^"]*"|'[^']*'|(^|\s)([^\s:="'/]{1,100}:)/g

/**
 * Gives names the prefixes that the readers know, whichever the writer of the document has chosen: `ns0:p` is `w:p` where `ns0` stands
 * for the vocabulary of Word. Documents declare theirs on top, so that a declaration holds from where it stands.
 */
export class Prefixes {
  private readonly ours = new Map<string, string>()

  /** Takes what the attributes of an element declare. */
  declare(attributes: string): void {
    if (!attributes.includes('xmlns')) return
    for (const [, prefix, double, single] of attributes.matchAll(DECLARATION)) {
      const ours = OURS[double ?? single ?? '']
      const theirs = prefix === undefined ? '' : `${prefix}:`
      if (ours !== undefined && ours !== theirs) this.ours.set(theirs, ours)
      else this.ours.delete(theirs)
    }
  }

  rename(name: string): string {
    if (this.ours.size === 0) return name
    const theirs = name.slice(0, name.indexOf(':') + 1)
    const ours = this.ours.get(theirs)
    return ours === undefined ? name : ours + name.slice(theirs.length)
  }

  /** An attribute without a prefix belongs to no vocabulary, whatever its element belongs to. */
  renameAll(attributes: string): string {
    if (this.ours.size === 0) return attributes
    return attributes.replace(VALUE_OR_PREFIX, (all, before?: string, prefix?: string) =>
      prefix === undefined ? all : before + (this.ours.get(prefix) ?? prefix),
    )
  }
}
