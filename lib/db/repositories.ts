import type { Queryable } from './client'

/** The ids of the repositories of these names or aliases, made where they are new. Two writers at once get the same ones. */
export async function ensureRepositories(tx: Queryable, workspaceId: string, names: ReadonlySet<string>): Promise<Map<string, string>> {
  const wanted = [...names]
  const known = await repositoriesByName(tx, workspaceId, wanted)
  const missing = wanted.filter((name) => !known.has(name))
  if (missing.length === 0) return known
  await tx.repository.createMany({ data: missing.map((name) => ({ workspaceId, name })), skipDuplicates: true })
  return repositoriesByName(tx, workspaceId, wanted)
}

/** A repository that bears a name comes before one that took it over. */
async function repositoriesByName(db: Queryable, workspaceId: string, names: string[]): Promise<Map<string, string>> {
  const where = { workspaceId, name: { in: names } }
  const named = await db.repository.findMany({ where, select: { id: true, name: true } })
  const aliases = await db.repositoryAlias.findMany({ where, select: { repositoryId: true, name: true } })
  return new Map([
    ...aliases.map(({ name, repositoryId }) => [name, repositoryId] as const),
    ...named.map(({ name, id }) => [name, id] as const),
  ])
}

/** The id of the repository that bears the name now, else of the one that took it over; null for a name that nobody knows. */
export async function repositoryByName(db: Queryable, workspaceId: string, name: string): Promise<string | null> {
  const where = { workspaceId_name: { workspaceId, name } }
  const named = await db.repository.findUnique({ where, select: { id: true } })
  if (named) return named.id
  const alias = await db.repositoryAlias.findUnique({ where, select: { repositoryId: true } })
  return alias?.repositoryId ?? null
}
