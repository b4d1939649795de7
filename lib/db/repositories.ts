import type { Queryable } from './client'

/** The id of the repository of that name, made if it is new. Two writers at once get the same one. */
export async function ensureRepository(tx: Queryable, workspaceId: string, name: string): Promise<string> {
  const known = await tx.repository.findUnique({ where: { workspaceId_name: { workspaceId, name } }, select: { id: true } })
  if (known) return known.id
  await tx.repository.createMany({ data: [{ workspaceId, name }], skipDuplicates: true })
  const made = await tx.repository.findUniqueOrThrow({ where: { workspaceId_name: { workspaceId, name } }, select: { id: true } })
  return made.id
}
