import 'server-only'
import type { Db } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'
import type { Scope } from '@/lib/domain/scope'
import { checkApiToken } from '@/lib/services/check-api-token'
import { isSameOrigin } from './same-origin'
import { currentViewer, type Viewer } from './viewer'

/** viewer: the login cookie · scope: an API token with that scope, or the login cookie · open: anybody */
export type Access = 'viewer' | 'open' | { scope: Scope }
/** Whose data a request may touch. `viewer` is null for a token, `tokenId` for a viewer. */
export type Principal = { workspaceId: string; viewer: Viewer | null; tokenId: string | null }
export type Given<A extends Access> = A extends 'open' ? null : A extends 'viewer' ? Principal & { viewer: Viewer } : Principal

/** Who asks, if they may. Throws what to tell them if not. */
export async function admit<A extends Access>(access: A, request: Request, db: Db): Promise<Given<A>> {
  return (await admitted(access, request, db)) as Given<A> // each kind of access answers what it names
}

async function admitted(access: Access, request: Request, db: Db): Promise<Principal | null> {
  if (access === 'open') return null
  const secret = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (access !== 'viewer' && secret) return { ...(await checkApiToken(db, secret, access.scope, new Date())), viewer: null }

  const viewer = await currentViewer()
  if (!viewer) throw new AppError('not_signed_in', 'Sign in first, or send an API token as "Authorization: Bearer pbk_…".')
  if (!isSameOrigin(request)) throw new AppError('forbidden', 'This request came from another site and was refused.')
  if (access !== 'viewer' && access.scope === 'admin' && viewer.workspace.role !== 'owner')
    throw new AppError('forbidden', 'Only an owner of the workspace may do this. Ask one of them.')
  return { workspaceId: viewer.workspace.id, viewer, tokenId: null }
}
