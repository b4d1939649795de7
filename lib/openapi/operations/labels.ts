import { LabelledSession, LabelResults, LabelsQuery, MOST_BYTES, MOST_LINES } from '@/lib/contracts/v1/label-set'
import { operation } from '../operation'

export const labelPaths = {
  '/api/v1/labels': {
    post: operation({
      ...{ id: 'importLabels', group: 'Sessions', scope: 'ingest', summary: 'Import sessions that were labelled elsewhere' },
      description: `Sessions with their labels and without a transcript, one JSON object in each line, at most ${MOST_LINES.toLocaleString('en')} lines and ${MOST_BYTES / 1024 ** 2} MB at once. The answer is 200 with one result per line: a line that is not right has an \`error\` there, and the others are stored. The name of the set and \`file\` of the line tell which session it is: the same line again changes nothing, a changed one takes the place of the former.`,
      query: LabelsQuery,
      body: { required: true, content: { 'application/x-ndjson': { schema: LabelledSession } } },
      answer: { description: 'One result per line.', schema: LabelResults },
      errors: ['too_large', 'storage_full'],
      curl: { path: '/api/v1/labels?name=study-1', options: ['-H "Content-Type: application/x-ndjson"', '--data-binary @study-1.jsonl'] },
    }),
  },
}
