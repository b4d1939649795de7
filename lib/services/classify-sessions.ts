import { sessionFacts } from '@/lib/classify/facts/session-facts'
import { forgetClassifications, noteClassified } from '@/lib/db/classifications'
import type { Db, Queryable } from '@/lib/db/client'
import { replaceConstraints } from '@/lib/db/constraints'
import { replaceFindings } from '@/lib/db/findings'
import { noteChanges } from '@/lib/db/session-changes'
import { type LockedSession, lockForResults, markClassified, markFailed, sessionsForJobs } from '@/lib/db/session-jobs'
import { lockSessions } from '@/lib/db/stored-sessions'
import type { Finding } from '@/lib/domain/finding'
import { factsMask } from '@/lib/domain/session-facts'
import type { Classified, PackedClassifier } from './classify-transcript'
import { refreshRollups } from './refresh-rollups'
import { type ReadAgain, rereadSession } from './reread-session'

type Work = { classifier: PackedClassifier; readAgain: ReadAgain; now: Date }
type Read = Exclude<Classified, { failure: string }>
type Result = { sessionId: string; revision: number; classified: Classified }

/**
 * Classifies sessions of a workspace, after reading their files again if their format can do better by now, and stores all
 * findings in one transaction. Doing it twice changes nothing.
 */
export async function classifySessions(db: Db, workspaceId: string, sessionIds: string[], work: Work): Promise<void> {
  const sessions = await sessionsForJobs(db, workspaceId, sessionIds)
  const results = await Promise.all(
    sessions.map(async ({ id: sessionId, revision, transcript, repositoryName, workspace, ...format }): Promise<Result[]> => {
      const known = { ...format, revision, repository: repositoryName, timeZone: workspace.timeZone }
      const packed = (await rereadSession(db, { workspaceId, sessionId }, known, work.readAgain)) ?? transcript?.content
      return packed ? [{ sessionId, revision, classified: await work.classifier.classify(packed) }] : []
    }),
  )
  await db.$transaction((tx) => store(tx, workspaceId, results.flat(), work))
}

async function store(tx: Queryable, workspaceId: string, results: readonly Result[], { classifier, now }: Work): Promise<void> {
  await lockSessions(tx, workspaceId)
  const by = { classifier: classifier.id, classifierVersion: classifier.version }
  const current = await lockForResults(tx, workspaceId, new Map(results.map(({ sessionId, revision }) => [sessionId, revision])))
  const locked = new Map(current.map((session) => [session.id, session]))
  const done = results.flatMap((result) => {
    const session = locked.get(result.sessionId)
    return session ? [{ session, ...result }] : []
  })
  const read = done.flatMap(({ session, classified }) => ('findings' in classified ? [ownOf(session, classified)] : []))
  const changed = done.filter(({ session }) => session.isWaiting)
  await forgetClassifications(tx, workspaceId, idsOf(changed))
  const found = read.map(({ sessionId, startedAt, findings }) => ({ sessionId, startedAt, findings }))
  await replaceFindings(tx, workspaceId, by, found)
  await replaceConstraints(tx, workspaceId, read)
  await noteChanges(
    tx,
    workspaceId,
    read.map(({ sessionId, agentVersion, ruleFiles }) => ({ sessionId, agentVersion, ruleFiles })),
  )
  await markClassified(tx, workspaceId, by, read, now)
  await noteClassified(tx, workspaceId, by, idsOf(read), now)
  for (const { sessionId, classified } of done)
    if ('failure' in classified) await markFailed(tx, { workspaceId, sessionId }, by, classified.failure)
  await refreshRollups(
    tx,
    workspaceId,
    done.map(({ session }) => session.cell),
  )
}

const idsOf = (rows: readonly { sessionId: string }[]) => rows.map(({ sessionId }) => sessionId)

/** What is the session's own: copied turns are counted where they were said first. */
function ownOf({ id, startedAt, copiedTurns }: LockedSession, { findings, constraints, signs, ruleChanges, agentVersion }: Read) {
  const own = findings.filter((finding) => isOwn(finding, copiedTurns))
  const episodes = own.filter(({ verdict }) => verdict.valid).length
  const facts = factsMask(sessionFacts(signs, copiedTurns))
  const ruleFiles = ruleChanges.filter(({ turn }) => turn > copiedTurns).map(({ file }) => file)
  return { id, sessionId: id, startedAt, copiedTurns, constraints, findings: own, episodes, facts, ruleFiles, agentVersion }
}

/** The classifier reads copied turns for what they explain; what was found in them alone is counted where they were said first. */
function isOwn({ candidate: { pushbackTurns, triggerTurn, quotes } }: Finding, copiedTurns: number): boolean {
  const turns = pushbackTurns.length > 0 ? pushbackTurns : [triggerTurn ?? 0, ...quotes.map(({ turn }) => turn)]
  return Math.max(...turns) > copiedTurns
}
