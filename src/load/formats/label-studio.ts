import { DESCRIPTORS, KINDS } from '../../kinds/index.ts'
import { marksOf, partsOf } from '../annotations/marks.ts'
import { toJsonLine } from '../json.ts'
import { jsonArrayStream } from '../json-streams.ts'
import type { ArticleRows } from '../rows.ts'
import { streamFormat, toStretch } from '../stream-format.ts'

/** What the interface calls the control that labels, and the text. */
const LABELS = 'label'
const TEXT = 'text'

/** Tasks for Label Studio with the facts as predictions, and the interface that shows them. */
export const labelStudio = streamFormat('label-studio', [
  jsonArrayStream(
    {
      name: 'label-studio.json',
      resource: 'label-studio',
      description: 'Articles as tasks of Label Studio, their facts as predictions.',
    },
    ({ done }) => done.map(article => toJsonLine(toTask(article))),
  ),
  {
    file: {
      name: 'label-studio.xml',
      describe: () => ({
        name: 'label-studio-interface',
        description: 'The labelling interface for the tasks, to be pasted into the settings of a project.',
        format: 'xml',
        mediatype: 'application/xml',
        encoding: 'utf-8',
      }),
    },
    head: labellingInterface(),
    separator: '',
    end: '',
    render: ({ done }) => toStretch(done.map(() => '')),
  },
])

function toTask(rows: ArticleRows): Record<string, unknown> {
  const { marks, links } = marksOf(rows)
  const { id, title, published } = rows.article
  const ids = marks.map(({ label, start, end }) => `${label}-${start}-${end}`)
  const regions = marks.map(({ label, start, end, text, fields }, i) => ({
    id: ids[i],
    from_name: LABELS,
    to_name: TEXT,
    type: 'labels',
    value: { start, end, text, labels: [label] },
    // a text that people see and may change beside the region
    ...(fields === null ? {} : { meta: { text: [JSON.stringify(fields)] } }),
  }))
  const relations = links.map(({ type, from, to }) => ({
    type: 'relation',
    from_id: ids[from],
    to_id: ids[to],
    direction: 'right',
    labels: [type],
  }))
  return {
    data: { article_id: id, title, published, text: rows.text },
    predictions: [{ model_version: 'newsfacts', result: [...regions, ...relations] }],
  }
}

function labellingInterface(): string {
  const parts = [...new Set(KINDS.flatMap(partsOf))]
  const labels = [...KINDS.map(kind => DESCRIPTORS[kind].singular), ...parts]
  return [
    '<View>',
    '  <Style>.htx-text { white-space: pre-wrap }</Style>',
    '  <Relations>',
    ...parts.map(part => `    <Relation value="${part}"/>`),
    '  </Relations>',
    `  <Labels name="${LABELS}" toName="${TEXT}">`,
    ...labels.map(label => `    <Label value="${label}"/>`),
    '  </Labels>',
    `  <Text name="${TEXT}" value="$text"/>`,
    '</View>\n',
  ].join('\n')
}
