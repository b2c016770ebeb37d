import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** The JavaScript libraries that newsfacts is measured against, each doing what it offers of our work. */
export function peersOf(texts: readonly string[]): ReadonlyMap<string, () => void> {
  const wink = winkNLP(model)
  return new Map([
    [
      'compromise: people, places, organizations',
      () => {
        for (const text of texts) {
          const doc = nlp(text)
          doc.people().out('array')
          doc.places().out('array')
          doc.organizations().out('array')
        }
      },
    ],
    [
      'wink-nlp: tags and entities, no names',
      () => {
        for (const text of texts) {
          const doc = wink.readDoc(text)
          doc.tokens().out(wink.its.pos)
          doc.entities().out()
        }
      },
    ],
  ])
}
