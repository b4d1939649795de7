import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import { route } from '@/lib/server/route'
import { classifierState } from '@/lib/services/classifier-state'

export const GET = route({
  access: 'viewer',
  handle: ({ db, principal }) => classifierState(db, principal.workspaceId, builtinClassifier),
})
