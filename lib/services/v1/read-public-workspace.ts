import type { Classifier } from '@/lib/classify/classifier'
import type { PublicWorkspace } from '@/lib/contracts/v1/workspace'
import type { Queryable } from '@/lib/db/client'
import { workspaceCounts, workspaceProfile } from '@/lib/db/workspaces'

export async function readPublicWorkspace(
  db: Queryable,
  workspaceId: string,
  { id, version }: Pick<Classifier, 'id' | 'version'>,
): Promise<PublicWorkspace> {
  const { createdAt, ...profile } = await workspaceProfile(db, workspaceId)
  const counts = await workspaceCounts(db, workspaceId)
  return { ...profile, createdAt: createdAt.toISOString(), classifier: { id, version }, counts }
}
