import type { Fact, Fields } from '../model/fact.ts'
import type { Kind } from '../model/kind.ts'
import type { MentionRow } from '../model/mention-row.ts'

/** A row as JSON holds it: the shared columns and the kind's own, cue and speaker of a quote nested. */
export type FactRow = Omit<MentionRow, 'context'> & { context?: string } & Record<string, unknown>

type Shared<K extends Kind> = K extends 'quotes' ? Omit<MentionRow, 'context'> : MentionRow
type ToRow<K extends Kind> = (shared: MentionRow, fields: Fields<K>) => FactRow & Shared<K> & Fields<K>

/**
 * Puts the columns of a row side by side, kind by kind and name by name: rows are many, and objects that are written
 * out have one shape each and cost a fraction of what spreading two into a third does. A quote is its own context.
 */
const TO_ROW: { readonly [K in Kind]: ToRow<K> } = {
  numbers: (
    { id, article_id, start, end, text, sentence, context, rule },
    { kind, value, value_to, comparator, change, unit, counted, counted_lemma },
  ) => ({
    id,
    article_id,
    start,
    end,
    text,
    sentence,
    context,
    rule,
    kind,
    value,
    value_to,
    comparator,
    change,
    unit,
    counted,
    counted_lemma,
  }),
  dates: (
    { id, article_id, start, end, text, sentence, context, rule },
    { type, value, expression, mod, start_date, end_date, basis },
  ) => ({
    id,
    article_id,
    start,
    end,
    text,
    sentence,
    context,
    rule,
    type,
    value,
    expression,
    mod,
    start_date,
    end_date,
    basis,
  }),
  places: (
    { id, article_id, start, end, text, sentence, context, rule },
    { name, kind, geonames_id, latitude, longitude, country, admin1, confidence, resolved_by },
  ) => ({
    id,
    article_id,
    start,
    end,
    text,
    sentence,
    context,
    rule,
    name,
    kind,
    geonames_id,
    latitude,
    longitude,
    country,
    admin1,
    confidence,
    resolved_by,
  }),
  organizations: ({ id, article_id, start, end, text, sentence, context, rule }, { name, entity_id }) => ({
    id,
    article_id,
    start,
    end,
    text,
    sentence,
    context,
    rule,
    name,
    entity_id,
  }),
  people: (
    { id, article_id, start, end, text, sentence, context, rule },
    { name, entity_id, role, affiliation },
  ) => ({
    id,
    article_id,
    start,
    end,
    text,
    sentence,
    context,
    rule,
    name,
    entity_id,
    role,
    affiliation,
  }),
  quotes: ({ id, article_id, start, end, text, sentence, rule }, { type, cue, speaker, group }) => ({
    id,
    article_id,
    start,
    end,
    text,
    sentence,
    rule,
    type,
    cue,
    speaker,
    group,
  }),
}

/** A fact as a row of its table. */
export function toFactRow<K extends Kind>(shared: MentionRow, { kind, fields }: Fact<K>): FactRow {
  return TO_ROW[kind](shared, fields)
}
