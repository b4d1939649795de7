import { readLogsRequest } from '@/lib/server/read-logs-request'
import { route } from '@/lib/server/route'
import { streamContext } from '@/lib/server/upload-context'
import { appendEvents } from '@/lib/services/append-events'

/** OTLP/HTTP: what an agent's own telemetry, or a collector, tells of sessions. */
export const POST = route({
  access: { scope: 'ingest' },
  handle: async ({ db, principal, request }) => {
    const { logs, encoding } = await readLogsRequest(request)
    const { rejected, message } = await appendEvents(await streamContext(db, principal.workspaceId), logs)
    if (encoding === 'protobuf') return new Response(null, { headers: { 'content-type': 'application/x-protobuf' } })
    return rejected > 0 ? { partialSuccess: { rejectedLogRecords: String(rejected), errorMessage: message } } : {}
  },
})
