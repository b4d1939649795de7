import type { Db } from '@/lib/db/client'
import { replaceFindings } from '@/lib/db/findings'
import { lockForResult, markClassified, markFailed, sessionForJob } from '@/lib/db/session-jobs'
import type { Finding } from '@/lib/domain/finding'
import type { PackedClassifier } from './classify-transcript'
import type { Job } from './job'
import { refreshRollups } from './refresh-rollups'
import { type ReadAgain, rereadSession } from './reread-session'

type Work = { classifier: PackedClassifier; readAgain: ReadAgain; now: Date }

/** Classifies a session, after reading its file again if its format can do better by now. Doing it twice changes nothing. */
export async function classifySession(db: Db, job: Job, { classifier, readAgain, now }: Work): Promise<void> {
  const session = await sessionForJob(db, job)
  if (!session?.transcript) return
  const known = { ...session, repository: session.repositoryName, timeZone: session.workspace.timeZone }
  const reread = await rereadSession(db, job, known, readAgain)

  const result = await classifier.classify(reread ?? session.transcript.content)
  await db.$transaction(async (tx) => {
    const current = await lockForResult(tx, job, session.revision)
    if (!current) return
    const by = { classifier: classifier.id, classifierVersion: classifier.version }
    if ('failure' in result) await markFailed(tx, job, by, result.failure)
    else {
      const findings = result.findings.filter((finding) => isOwn(finding, current.copiedTurns))
      await replaceFindings(tx, { ...job, startedAt: current.startedAt }, by, findings)
      await markClassified(tx, job, by, findings.filter((finding) => finding.verdict.valid).length, now)
    }
    await refreshRollups(tx, job.workspaceId, [current.cell])
  })
}

/** The classifier reads copied turns for what they explain; what was found in them alone is counted where they were said first. */
function isOwn({ candidate: { pushbackTurns, triggerTurn, quotes } }: Finding, copiedTurns: number): boolean {
  const turns = pushbackTurns.length > 0 ? pushbackTurns : [triggerTurn ?? 0, ...quotes.map(({ turn }) => turn)]
  return Math.max(...turns) > copiedTurns
}
