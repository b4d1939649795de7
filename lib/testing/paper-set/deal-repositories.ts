import { PAPER_PERSISTENCE_ROUGHLY } from '@/lib/domain/paper-persistence'
import { COLLECTIONS, collectionOf } from './sources'
import type { TimedSession } from './timeline'

export type PlacedSession = TimedSession & { repository: string }

type Collection = keyof typeof COLLECTIONS
/** Repositories of a collection by whether their last session so far had an episode. */
type Open = Record<Collection, Record<0 | 1, Repository[]>>
type Repository = { name: string; sessions: number }

const { afterEpisode, afterNone } = PAPER_PERSISTENCE_ROUGHLY

/** Puts sessions, in the order of time, into 1,639 repositories, so that as many pairs of neighbours are of each kind as the paper's chances give. */
export function dealRepositories(sessions: readonly TimedSession[], random: () => number): PlacedSession[] {
  const open: Open = { exports: { 0: [], 1: [] }, checkpoints: { 0: [], 1: [] } }
  const pairs = {
    1: { 1: afterEpisode.withEpisode, 0: afterNone.withEpisode },
    0: { 1: afterEpisode.sessions - afterEpisode.withEpisode, 0: afterNone.sessions - afterNone.withEpisode },
  }
  const begun = beginnings(sessions)
  let made = 0
  return sessions.map((session) => {
    const flag = session.episodes.length > 0 ? 1 : 0
    const collection = collectionOf(session.source)
    const repository = begins(begun[collection][flag], open[collection], random)
      ? { name: `owner-${String(++made).padStart(4, '0')}/project`, sessions: 0 }
      : takeOpen(open[collection], pairs[flag], random)
    repository.sessions++
    open[collection][flag].push(repository)
    return { ...session, repository: repository.name }
  })
}

type Left = { sessions: number; begin: number }

/** How many sessions of each kind there are to come, and how many of them are the first of a repository. */
function beginnings(sessions: readonly TimedSession[]): Record<Collection, Record<0 | 1, Left>> {
  const withEpisode = sessions.filter(({ episodes }) => episodes.length > 0).length - afterEpisode.withEpisode - afterNone.withEpisode
  const all = COLLECTIONS.exports + COLLECTIONS.checkpoints
  const leftOf = (collection: Collection, begin: number): Record<0 | 1, Left> => {
    const own = sessions.filter(({ source }) => collectionOf(source) === collection)
    const failed = own.filter(({ episodes }) => episodes.length > 0).length
    return { 1: { sessions: failed, begin }, 0: { sessions: own.length - failed, begin: COLLECTIONS[collection] - begin } }
  }
  const inExports = Math.round((withEpisode * COLLECTIONS.exports) / all)
  return { exports: leftOf('exports', inExports), checkpoints: leftOf('checkpoints', withEpisode - inExports) }
}

/** Draws without putting back, so that in the end as many have begun as were to. */
function begins(left: Left, open: Open[Collection], random: () => number): boolean {
  const isFirst = open[0].length + open[1].length === 0 || random() * left.sessions < left.begin
  left.sessions--
  if (isFirst) left.begin--
  return isFirst
}

/** A repository whose next session this is; the longer of two, as a few repositories hold most sessions. */
function takeOpen(open: Open[Collection], pairs: Record<0 | 1, number>, random: () => number): Repository {
  const wanted = random() * (pairs[0] + pairs[1]) < pairs[1] ? 1 : 0
  const before = open[wanted].length > 0 ? wanted : wanted === 1 ? 0 : 1
  pairs[before]--
  const candidates = open[before]
  const [one, other] = [Math.floor(random() * candidates.length), Math.floor(random() * candidates.length)]
  const place = (candidates[one]?.sessions ?? 0) >= (candidates[other]?.sessions ?? 0) ? one : other
  const [chosen] = candidates.splice(place, 1)
  if (!chosen) throw new Error('No repository is open.')
  return chosen
}
