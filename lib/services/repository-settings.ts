import { RepositorySettings } from '@/lib/contracts/repositories'
import type { Queryable } from '@/lib/db/client'
import { repositorySettings as rowsOf, standingsByRepository } from '@/lib/db/repository-settings'
import { reasonOf } from '@/lib/db/standing'

/** Every repository of the workspace, by name, with what counts in it. */
export async function repositorySettings(db: Queryable, workspaceId: string): Promise<RepositorySettings[]> {
  const rows = await rowsOf(db, workspaceId)
  const standings = await standingsByRepository(db, workspaceId)
  return rows.map(({ aliases, ...row }) =>
    RepositorySettings.parse({
      ...row,
      aliases: aliases.map(({ name }) => name),
      sessions: countsOf(standings.filter(({ repositoryId }) => repositoryId === row.id)),
    }),
  )
}

function countsOf(rows: { standing: string; sessions: number }[]): RepositorySettings['sessions'] {
  const of = (standing: string) => rows.find((row) => row.standing === standing)?.sessions ?? 0
  return {
    all: rows.reduce((sum, { sessions }) => sum + sessions, 0),
    counted: of('counted'),
    pending: of('pending'),
    failed: of('failed'),
    excluded: Object.fromEntries(
      rows.flatMap(({ standing, sessions }) => {
        const reason = reasonOf(standing)
        return reason === null ? [] : [[reason, sessions]]
      }),
    ),
  }
}
