import { dayIn } from '@/lib/domain/calendar'
import type { Filters } from '@/lib/domain/filters'
import type { Symptom } from '@/lib/domain/taxonomy'
import type { Known, KnownEpisode, KnownSession } from './rollup-changes'

const DAY_MS = 86_400_000

/** What counts under the filters, looked up session by session. */
export function naiveDay(known: Known, filters: Filters) {
  const sessions = counted(known).filter((session) => matches(session, filters))
  const having = (...symptoms: Symptom[]) =>
    sessions.filter((session) => hasChosen(session, filters) && symptoms.every((symptom) => symptomsOf(session, filters).has(symptom)))
      .length
  const episodes = sessions.flatMap((session) => session.episodes).filter((episode) => isChosen(episode, filters))
  return {
    sessions: sessions.length,
    'with-episode': having(),
    'developer-turns': sessions.length, // one each
    'session:S3': having('S3'),
    'session:S1+S3': having('S1', 'S3'),
    episodes: episodes.length,
    S3: episodes.filter(({ symptoms }) => symptoms.includes('S3')).length,
    'S3>DS1': episodes.filter(({ symptoms, severity }) => symptoms.includes('S3') && severity === 'DS1').length,
    resolved: episodes.filter(({ resolved }) => resolved).length,
  }
}

/** Pairs of adjacent sessions of a repository, chosen by the later one. */
export function naivePairs(known: Known, filters: Filters) {
  const sessions = counted(known)
  const chosen = sessions.filter((session) => matches(session, filters))
  const pairs = chosen.flatMap((next) => {
    const now = sessions
      .filter((other) => other.repositoryId === next.repositoryId && isBefore(other, next))
      .sort((a, b) => (isBefore(a, b) ? 1 : -1))[0]
    return now ? [{ now, next, between: next.startedAt.getTime() - now.startedAt.getTime() }] : []
  })
  const withIt = (session: KnownSession) => hasChosen(session, filters)
  const withS = (session: KnownSession, symptom: Symptom) => withIt(session) && symptomsOf(session, filters).has(symptom)
  const count = (holds: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(holds).length
  const both = ({ now, next }: (typeof pairs)[number]) => withIt(now) && withIt(next)
  return {
    sessions: chosen.length,
    'with-episode': chosen.filter(withIt).length,
    '11': count(both),
    '10': count(({ now, next }) => withIt(now) && !withIt(next)),
    '01': count(({ now, next }) => !withIt(now) && withIt(next)),
    '00': count(({ now, next }) => !withIt(now) && !withIt(next)),
    '11:under-a-day': count((pair) => both(pair) && pair.between >= DAY_MS / 24 && pair.between < DAY_MS),
    '00:under-a-day': count((pair) => !withIt(pair.now) && !withIt(pair.next) && pair.between >= DAY_MS / 24 && pair.between < DAY_MS),
    '00:S3': count(({ now, next }) => !withS(now, 'S3') && !withS(next, 'S3')),
    'now:S3': count((pair) => both(pair) && withS(pair.now, 'S3')),
    '01:S3': count(({ now, next }) => !withS(now, 'S3') && withS(next, 'S3')),
    'S1>S3': count(({ now, next }) => withS(now, 'S1') && withS(next, 'S3')),
    'S3>S3': count(({ now, next }) => withS(now, 'S3') && withS(next, 'S3')),
    episodes: chosen.flatMap((session) => session.episodes).filter((episode) => isChosen(episode, filters)).length,
  }
}

const counted = ({ sessions, repositories }: Known) =>
  sessions.filter(({ repositoryId }) => !repositories.find(({ id }) => id === repositoryId)?.leftOut)

const isBefore = (a: KnownSession, b: KnownSession) =>
  a.startedAt.getTime() < b.startedAt.getTime() || (a.startedAt.getTime() === b.startedAt.getTime() && a.id < b.id)

function matches({ startedAt, platform, agent }: KnownSession, { from, to, platforms, agents }: Filters): boolean {
  const day = dayIn('UTC', startedAt)
  if ((from && day < from) || (to && day >= to)) return false
  return (platforms.length === 0 || platforms.includes(platform)) && (agents.length === 0 || agents.includes(agent))
}

function isChosen(episode: KnownEpisode, { symptoms, severities }: Pick<Filters, 'symptoms' | 'severities'>): boolean {
  if (severities.length > 0 && !severities.includes(episode.severity)) return false
  return symptoms.length === 0 || episode.symptoms.some((symptom) => symptoms.includes(symptom))
}

const hasChosen = ({ episodes }: KnownSession, filters: Filters) => episodes.some((episode) => isChosen(episode, filters))

/** Of episodes with one of the severities, whatever symptoms are chosen. */
const symptomsOf = ({ episodes }: KnownSession, { severities }: Filters) =>
  new Set(episodes.filter((episode) => isChosen(episode, { severities, symptoms: [] })).flatMap(({ symptoms }) => symptoms))
