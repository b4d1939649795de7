import { z } from 'zod'
import { SavedViews } from '@/lib/contracts/saved-views'
import { PageQuery } from '@/lib/contracts/v1/page'
import { RepositoryList } from '@/lib/contracts/v1/repository'
import { RuleList, RulesQuery } from '@/lib/contracts/v1/rule'
import { PublicWorkspace } from '@/lib/contracts/v1/workspace'
import { ETAG, LINK, operation } from '../operation'

const group = 'Workspace'

export const workspacePaths = {
  '/api/v1/workspace': {
    get: operation({
      ...{ id: 'getWorkspace', group, scope: 'read', summary: 'What the token opens' },
      answer: { description: 'The workspace, its time zone, classifier and counts.', schema: PublicWorkspace, headers: ETAG },
      curl: { path: '/api/v1/workspace' },
    }),
  },
  '/api/v1/views': {
    get: operation({
      ...{ id: 'listViews', group, scope: 'read', summary: 'List saved views, the pinned ones first' },
      description: 'Sets of filters with a name. Reports take the id of one as `view`.',
      answer: { description: 'All saved views.', schema: SavedViews, headers: ETAG },
      curl: { path: '/api/v1/views' },
    }),
  },
  '/api/v1/repositories': {
    get: operation({
      ...{ id: 'listRepositories', group, scope: 'read', summary: 'List repositories, the newest first' },
      query: PageQuery,
      answer: { description: 'A page of repositories.', schema: RepositoryList, headers: { ...ETAG, ...LINK } },
      curl: { path: '/api/v1/repositories' },
    }),
  },
  '/api/v1/repositories/{id}/constraints': {
    get: operation({
      ...{
        id: 'listConstraints',
        group,
        scope: 'read',
        summary: 'List the rules that developers state in a repository, the most stated first',
      },
      description:
        'What developers forbid, require or prefer, in their sessions or in rule files that the sessions show. Of sessions that count.',
      path: z.object({ id: z.uuid() }),
      query: RulesQuery,
      answer: { description: 'A page of rules.', schema: RuleList, headers: { ...ETAG, ...LINK } },
      errors: ['not_found'],
      curl: { path: '/api/v1/repositories/b8d4c1de-6a54-4b0b-8f5e-2d0f6a3c9e11/constraints?recurring=true' },
    }),
  },
}
