import { bratSettings, toStandoff } from '../annotations/brat.ts'
import { toDocumentName } from '../annotations/document-name.ts'
import { TAR_END, tarEntry } from '../annotations/tar.ts'
import { joinBytes } from '../bytes.ts'
import { streamFormat } from '../stream-format.ts'

/** A collection for brat: an archive of a text and its annotations per article, and the settings. */
export const brat = streamFormat('brat', [
  {
    file: {
      name: 'brat.tar',
      describe: () => ({
        name: 'brat',
        description: 'A collection for brat: for each article a .txt and an .ann, and annotation.conf.',
        format: 'tar',
        mediatype: 'application/x-tar',
      }),
    },
    head: tarEntry('annotation.conf', Buffer.from(bratSettings())).toString('latin1'),
    separator: '',
    end: TAR_END,
    render({ done }) {
      const entries = done.map(article => {
        const name = toDocumentName(article.article.id)
        return Buffer.concat([
          tarEntry(`${name}.txt`, Buffer.from(article.text)),
          tarEntry(`${name}.ann`, Buffer.from(toStandoff(article))),
        ])
      })
      return { bytes: joinBytes(entries), sizes: entries.map(({ length }) => length) }
    },
  },
])
