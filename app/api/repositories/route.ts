import { route } from '@/lib/server/route'
import { repositorySettings } from '@/lib/services/repository-settings'

export const GET = route({ access: 'viewer', handle: ({ db, principal }) => repositorySettings(db, principal.workspaceId) })
