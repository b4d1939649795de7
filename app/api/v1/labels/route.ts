import { LabelResults, LabelsQuery, MOST_BYTES } from '@/lib/contracts/v1/label-set'
import { timeZoneOf } from '@/lib/db/workspaces'
import { fromParams } from '@/lib/server/from-params'
import { readBody } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { importLabels } from '@/lib/services/labels/import-labels'

export const POST = route({
  access: { scope: 'ingest' },
  query: fromParams(LabelsQuery),
  answer: LabelResults,
  handle: async ({ request, principal: { workspaceId }, db, query: { name, line } }) => {
    const text = new TextDecoder().decode(await readBody(request, MOST_BYTES, 'Send fewer lines at once.'))
    const place = { workspaceId, timeZone: await timeZoneOf(db, workspaceId), now: new Date() }
    return { results: await importLabels(db, place, { name, text, first: line }) }
  },
})
