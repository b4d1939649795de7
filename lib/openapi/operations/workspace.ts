import { PageQuery } from '@/lib/contracts/v1/page'
import { RepositoryList } from '@/lib/contracts/v1/repository'
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
  '/api/v1/repositories': {
    get: operation({
      ...{ id: 'listRepositories', group, scope: 'read', summary: 'List repositories, the newest first' },
      query: PageQuery,
      answer: { description: 'A page of repositories.', schema: RepositoryList, headers: { ...ETAG, ...LINK } },
      curl: { path: '/api/v1/repositories' },
    }),
  },
}
