import { type Filters, narrowsEpisodes } from '@/lib/domain/filters'
import type { Prisma } from './generated/client'

/** Sessions of a workspace that the filters let through; under symptoms or severities those that have such an episode. */
export function sessionWhere(workspaceId: string, filters: Filters): Prisma.SessionWhereInput {
  const { from, to, repositories, platforms, agents, models } = filters
  return {
    workspaceId,
    ...(from || to ? { day: { ...(from ? { gte: new Date(from) } : {}), ...(to ? { lt: new Date(to) } : {}) } } : {}),
    ...(repositories.length > 0 ? { repositoryId: { in: repositories } } : {}),
    ...(platforms.length > 0 ? { platform: { in: platforms } } : {}),
    ...(agents.length > 0 ? { agent: { in: agents } } : {}),
    ...(models.length > 0 ? { model: { in: models } } : {}),
    ...(narrowsEpisodes(filters) ? { findings: { some: { workspaceId, valid: true, shown: true, ...labelWhere(filters) } } } : {}),
  }
}

/** Findings with one of the symptoms and one of the severities. */
export function labelWhere({ symptoms, severities }: Filters): Prisma.FindingWhereInput {
  return {
    ...(symptoms.length > 0 ? { symptoms: { hasSome: symptoms } } : {}),
    ...(severities.length > 0 ? { severity: { in: severities } } : {}),
  }
}
