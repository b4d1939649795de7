import { z } from 'zod'
import { CreatedIntervention, InterventionChange, InterventionList, NewIntervention } from '@/lib/contracts/interventions'
import { InterventionsQuery } from '@/lib/contracts/v1/intervention'
import { ETAG, operation } from '../operation'

const group = 'Interventions'
const path = z.object({ id: z.guid() })
const json = (schema: z.ZodType) => ({ required: true, content: { 'application/json': { schema } } })
const ID = '9d3c2f4e-6f0a-4a1e-9b53-7c2d4b8e1a60'
const JSON_BODY = '-H "Content-Type: application/json"'

export const interventionPaths = {
  '/api/v1/interventions': {
    get: operation({
      ...{ id: 'listInterventions', group, scope: 'read', summary: 'List what changed, the latest first' },
      description:
        'Rules files, models and versions of agents that sessions show to be new, and what people entered, each with the counts of the days before and after it. A comparison in time is no proof of an effect.',
      query: InterventionsQuery,
      answer: { description: 'The interventions in the days of the filters.', schema: InterventionList, headers: ETAG },
      curl: { path: '/api/v1/interventions?from=2026-01-01&window=30' },
    }),
    post: operation({
      ...{ id: 'addIntervention', group, scope: 'admin', summary: 'Enter an intervention' },
      description: 'For what no session shows: a training, a new policy, a changed workflow.',
      body: json(NewIntervention),
      answer: { description: 'It is stored.', schema: CreatedIntervention },
      errors: ['forbidden', 'not_found'],
      curl: {
        path: '/api/v1/interventions',
        options: [JSON_BODY, `-d '{"day":"2026-03-02","title":"Review of all rules","note":null,"repositoryId":null}'`],
      },
    }),
  },
  '/api/v1/interventions/{id}': {
    patch: operation({
      ...{ id: 'changeIntervention', group, scope: 'admin', summary: 'Change an intervention' },
      description: 'One that was entered. Of a detected one only `isHidden` can be changed.',
      path,
      body: json(InterventionChange),
      answer: { status: '204', description: 'It is changed.' },
      errors: ['forbidden', 'not_found'],
      curl: { path: `/api/v1/interventions/${ID}`, options: ['-X PATCH', JSON_BODY, `-d '{"title":"Review of all rules"}'`] },
    }),
    delete: operation({
      ...{ id: 'deleteIntervention', group, scope: 'admin', summary: 'Delete an intervention' },
      description: 'One that was entered. A detected one can only be hidden.',
      path,
      answer: { status: '204', description: 'It is gone.' },
      errors: ['forbidden', 'not_found'],
      curl: { path: `/api/v1/interventions/${ID}`, options: ['-X DELETE'] },
    }),
  },
}
