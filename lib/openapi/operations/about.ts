import { operation } from '../operation'

export const aboutPaths = {
  '/api/v1/openapi.json': {
    get: operation({
      ...{ id: 'getDocument', group: 'About', scope: null, summary: 'This document' },
      answer: { description: 'OpenAPI 3.1.', others: { 'application/json': { schema: { type: 'object' } } } },
      curl: { path: '/api/v1/openapi.json' },
    }),
  },
}
