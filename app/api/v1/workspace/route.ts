import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import { PublicWorkspace } from '@/lib/contracts/v1/workspace'
import { route } from '@/lib/server/route'
import { readPublicWorkspace } from '@/lib/services/v1/read-public-workspace'

export const GET = route({
  access: { scope: 'read' },
  answer: PublicWorkspace,
  handle: ({ db, principal }) => readPublicWorkspace(db, principal.workspaceId, builtinClassifier),
})
