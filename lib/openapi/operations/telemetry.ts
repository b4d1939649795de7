import { z } from 'zod'
import { operation } from '../operation'

const Accepted = z.object({
  partialSuccess: z.object({ rejectedLogRecords: z.string(), errorMessage: z.string().nullable() }).optional(),
})

export const telemetryPaths = {
  '/api/otlp/v1/logs': {
    post: operation({
      ...{ id: 'exportLogs', group: 'Telemetry', scope: 'ingest', summary: 'Receive OTLP/HTTP logs' },
      description:
        'For the telemetry of agents, or a collector. Events are joined to sessions by the session id. JSON or protobuf, plain or gzip; a protobuf request gets a protobuf answer. Point an exporter here with `OTEL_EXPORTER_OTLP_LOGS_ENDPOINT` and the token in `OTEL_EXPORTER_OTLP_HEADERS`.',
      body: {
        required: true,
        content: {
          'application/json': { schema: { type: 'object', description: 'ExportLogsServiceRequest of OTLP.' } },
          'application/x-protobuf': { schema: { type: 'string', format: 'binary' } },
        },
      },
      answer: {
        description: 'Received. `partialSuccess` tells of records that were not taken.',
        schema: Accepted,
        others: { 'application/x-protobuf': { schema: { type: 'string', format: 'binary' } } },
      },
      errors: ['too_large', 'unsupported', 'storage_full'],
      curl: { path: '/api/otlp/v1/logs', options: ['-H "Content-Type: application/json"', '--data @logs.json'] },
    }),
  },
}
