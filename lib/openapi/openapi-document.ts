import { createDocument } from 'zod-openapi'
import { SCOPES } from '@/lib/domain/scope'
import { nameSchemas } from './name-schemas'
import type { Group } from './operation'
import { aboutPaths } from './operations/about'
import { episodePaths } from './operations/episodes'
import { interventionPaths } from './operations/interventions'
import { labelPaths } from './operations/labels'
import { metricPaths } from './operations/metrics'
import { reportPaths } from './operations/reports'
import { sessionPaths } from './operations/sessions'
import { streamPaths } from './operations/streams'
import { telemetryPaths } from './operations/telemetry'
import { workspacePaths } from './operations/workspace'
import { simplified } from './simplified'

export type OpenApiDocument = ReturnType<typeof createDocument>

const GROUPS = {
  Sessions: 'Upload, list, read and delete sessions.',
  Episodes: 'What the classifier found, with its evidence.',
  Metrics: 'The figures of the dashboards, as counts with their denominators.',
  Reports: 'A month or a week, to send on. A closed one says the same for ever.',
  Interventions: 'What changed, detected or entered, with the days before and after it.',
  Workspace: 'What the token opens.',
  Streams: 'Send a session while it grows.',
  Telemetry: 'OTLP/HTTP logs of agents and collectors.',
  About: 'The description of this API.',
} as const satisfies Record<Group, string>

/** The API as OpenAPI 3.1, made from the contracts that its routes parse by. */
export function openApiDocument(): OpenApiDocument {
  nameSchemas()
  return simplified(
    createDocument({
      openapi: '3.1.1',
      info: {
        title: 'Pushback API',
        version: '1.0.0',
        description:
          'Under /api/v1 nothing is taken away and no meaning changes; fields and endpoints may be added, so ignore what you do not know.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This server' }],
      tags: Object.entries(GROUPS).map(([name, description]) => ({ name, description })),
      paths: {
        ...{ ...sessionPaths, ...episodePaths, ...metricPaths, ...reportPaths, ...interventionPaths, ...workspacePaths },
        ...{ ...labelPaths, ...streamPaths, ...telemetryPaths, ...aboutPaths },
      },
      components: {
        securitySchemes: {
          token: {
            type: 'http',
            scheme: 'bearer',
            description: `An API token, made under Settings. Scopes: ${Object.entries(SCOPES)
              .map(([scope, { meaning }]) => `${scope}: ${meaning}`)
              .join(' ')}`,
          },
        },
      },
    }),
  )
}
