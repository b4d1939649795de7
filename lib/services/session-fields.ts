import type { SessionFields } from '@/lib/db/stored-sessions'
import { dayIn } from '@/lib/domain/calendar'
import { NO_REPOSITORY } from '@/lib/domain/repository-name'
import type { ReadySession } from './ready-file'

export type Place = {
  workspaceId: string
  timeZone: string
  /** Chosen by the uploader, for files that do not tell theirs. */
  repository: string | null
  now: Date
}

/** The repository's name as the file tells it, else as the uploader does. */
export function repositoryNameOf({ facts }: Pick<ReadySession, 'facts'>, { repository }: Pick<Place, 'repository'>): string {
  return facts.repository ?? repository ?? NO_REPOSITORY
}

/** A session whose file tells no start began by its end, else when it was received; `startReliability` says so. */
export function sessionFields(session: Pick<ReadySession, 'facts' | 'warnings'>, place: Place, repositoryId: string): SessionFields {
  const { startedAt: start, endedAt, repository: _, ...facts } = session.facts
  const told = start ?? endedAt
  const startedAt = told ? new Date(told) : place.now
  return {
    ...facts,
    repositoryId,
    repositoryName: repositoryNameOf(session, place),
    startedAt,
    day: new Date(dayIn(place.timeZone, startedAt)),
    warnings: session.warnings,
    copiedTurns: 0,
    copiedFrom: null,
  }
}
