import { PageQuery } from '@/lib/contracts/v1/page'
import { RepositoryList } from '@/lib/contracts/v1/repository'
import { fromParams } from '@/lib/server/from-params'
import { route } from '@/lib/server/route'
import { listPublicRepositories } from '@/lib/services/v1/list-public-repositories'

export const GET = route({
  access: { scope: 'read' },
  query: fromParams(PageQuery),
  answer: RepositoryList,
  handle: ({ db, principal, query }) => listPublicRepositories(db, principal.workspaceId, query),
})
