import type { Knowledge } from '../model/knowledge.ts'
import type { Extractor } from '../model/stage.ts'
import { toMentions } from './quotes/mentions.ts'
import { type QuoteModel, readModel } from './quotes/model-file.ts'
import { findQuotedSpans } from './quotes/quoted-spans.ts'
import { readArticle } from './quotes/reading.ts'
import { findReports } from './quotes/reports.ts'
import { findTurns } from './quotes/transcript.ts'

const models = new WeakMap<Knowledge, QuoteModel>()

function modelOf(knowledge: Knowledge): QuoteModel {
  let model = models.get(knowledge)
  if (!model) {
    model = readModel(knowledge.file('models/quotes.bin'))
    models.set(knowledge, model)
  }
  return model
}

/** Direct, mixed and indirect quotes with their cues and the words that name the speaker. */
export const extractQuotes: Extractor<'quotes'> = (doc, knowledge) => {
  const reading = readArticle(doc.analysis, findQuotedSpans(doc.text, doc.paragraphs))
  const turns = findTurns(reading, doc.paragraphs)
  return toMentions(reading, findReports(reading, modelOf(knowledge), knowledge.trace), turns)
}
