/** The JavaScript libraries that newsfacts is measured against, each doing what it offers of our work. */
export const PEERS: ReadonlyMap<string, (texts: readonly string[]) => Promise<() => void>> = new Map([
  [
    'compromise: people, places, organizations',
    async (texts: readonly string[]) => {
      const { default: nlp } = await import('compromise')
      return () => {
        for (const text of texts) {
          const doc = nlp(text)
          doc.people().out('array')
          doc.places().out('array')
          doc.organizations().out('array')
        }
      }
    },
  ],
  [
    'wink-nlp: tags and entities, no names',
    async texts => {
      const [{ default: winkNLP }, { default: model }] = await Promise.all([
        import('wink-nlp'),
        import('wink-eng-lite-web-model'),
      ])
      const wink = winkNLP(model)
      return () => {
        for (const text of texts) {
          const doc = wink.readDoc(text)
          doc.tokens().out(wink.its.pos)
          doc.entities().out()
        }
      }
    },
  ],
])
