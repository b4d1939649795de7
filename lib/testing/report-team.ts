import { refreshAllCells } from '@/lib/db/cells'
import type { Db } from '@/lib/db/client'
import { aStoredFinding } from './stored-finding'
import { aStoredSession } from './stored-session'

/** Long before anything that a test closes. */
const CAME = new Date('2026-01-01T00:00:00.000Z')

/** A workspace whose sessions came long ago, unless a test says when. */
export async function aReportTeam(db: Db, { quotesInReports = false }: { quotesInReports?: boolean } = {}) {
  const { id: workspaceId } = await db.workspace.create({ data: { name: 'Acme', quotesInReports } })
  const repository = async (name: string) => (await db.repository.create({ data: { workspaceId, name } })).id
  const [shop, site] = [await repository('acme/shop'), await repository('acme/site')]
  type Overrides = Parameters<typeof aStoredSession>[2] & { repositoryId?: string; cameAt?: Date }
  return {
    ...{ workspaceId, shop, site, place: { workspaceId, userId: null } },
    session: async ({ repositoryId = shop, cameAt = CAME, ...overrides }: Overrides = {}) => {
      const session = await aStoredSession(db, { workspaceId, repositoryId }, overrides)
      for (let position = 1; position <= (overrides.episodes ?? 0); position++) await aStoredFinding(db, session, { position })
      await db.session.update({ where: { workspaceId_id: { workspaceId, id: session.id } }, data: { updatedAt: cameAt } })
      await refreshAllCells(db, workspaceId)
      return session
    },
    view: async (name: string, repositoryId: string) => {
      const filters = { repositories: [repositoryId], platforms: [], agents: [], models: [], symptoms: [], severities: [] }
      return (await db.savedView.create({ data: { workspaceId, name, filters }, select: { id: true } })).id
    },
    texts: async () => {
      const rows = await db.reportRevision.findMany({ where: { workspaceId }, orderBy: { revision: 'asc' }, select: { document: true } })
      return rows.map(({ document }) => document)
    },
  }
}
