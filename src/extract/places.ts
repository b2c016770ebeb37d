import { openGazetteer } from '../gazetteer/gazetteer.ts'
import type { Extractor } from '../model/stage.ts'
import { joinContainers } from './places/joined.ts'
import { listNames } from './places/names.ts'

/** Names of places, each with the containers written beside it. */
export const places: Extractor<'places'> = {
  kind: 'places',
  extract(doc, knowledge) {
    const gazetteer = openGazetteer(knowledge.file('data/gazetteer.bin'))
    return joinContainers(doc.text, listNames(doc, gazetteer), gazetteer)
  },
}
