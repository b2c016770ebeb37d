import { knowsRegion, openGazetteer } from '../gazetteer/gazetteer.ts'
import { loadKnowledge, loadShipped } from '../resources.ts'
import { UsageError } from './usage-error.ts'

/** Letters that no country and no state of one has for its code would decide nothing, without a word. */
export function refuseUnknownRegion(region: string): void {
  const gazetteer = openGazetteer(loadKnowledge({}, loadShipped()).file('data/gazetteer.bin'))
  if (knowsRegion(gazetteer, region)) return
  throw new UsageError(`--region ${region}: no country or state has this code; give one such as US or US-CA`)
}
