import type { Classifier } from '@/lib/classify/classifier'
import type { Db } from '@/lib/db/client'
import { replaceFindings } from '@/lib/db/findings'
import { lockForResult, markClassified, markFailed, sessionForJob } from '@/lib/db/session-jobs'
import type { Finding } from '@/lib/domain/finding'
import { Transcript } from '@/lib/domain/transcript'
import type { Job } from './job'
import { unpack } from './pack'
import { refreshRollups } from './refresh-rollups'
import { rereadSession } from './reread-session'

/** Classifies a session, after reading its file again if its format can do better by now. Doing it twice changes nothing. */
export async function classifySession(db: Db, job: Job, classifier: Classifier, now: Date): Promise<void> {
  const session = await sessionForJob(db, job)
  if (!session?.transcript) return
  const reread = await rereadSession(db, job, { ...session, repository: session.repository.name, timeZone: session.workspace.timeZone })
  const transcript = reread ?? Transcript.parse(JSON.parse(await unpack(session.transcript.content)))

  const result = await findingsOf(classifier, transcript)
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

/** A classifier that fails on a transcript fails again on it: that is told, not retried. */
async function findingsOf(classifier: Classifier, transcript: Transcript): Promise<{ findings: Finding[] } | { failure: string }> {
  try {
    return { findings: await classifier.classify(transcript) }
  } catch (error) {
    return {
      failure: `The classifier ${classifier.id}@${classifier.version} failed: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}
