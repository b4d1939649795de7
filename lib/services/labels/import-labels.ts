import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { type LabelOutcome, type LabelResult, MOST_LINES } from '@/lib/contracts/v1/label-set'
import type { Db, Queryable } from '@/lib/db/client'
import { findingColumns } from '@/lib/db/findings'
import { knownLabelled, replaceLabelled } from '@/lib/db/labelled-sessions'
import { ensureRepositories } from '@/lib/db/repositories'
import { lockSessions } from '@/lib/db/stored-sessions'
import { dayIn } from '@/lib/domain/calendar'
import { labelSetClassifier } from '@/lib/domain/label-set'
import { refreshRollups } from '../refresh-rollups'
import { type LabelledRow, labelledRow } from './labelled-row'
import { type LabelLine, readLabelLines } from './read-label-lines'

type Place = { workspaceId: string; timeZone: string; now: Date }
/** Lines of a label set, `first` being the number of the first of them. */
type Told = { name: string; text: string; first: number }

/** Stores the sessions of a label set, all that are new or changed in one transaction. The same lines again change nothing. */
export async function importLabels(db: Db, place: Place, { name, text, first }: Told): Promise<LabelResult[]> {
  const { good, bad } = readLabelLines(text, first, MOST_LINES)
  const stored = good.length === 0 ? [] : await db.$transaction((tx) => store(tx, place, name, good))
  return [...stored, ...bad].toSorted((a, b) => a.line - b.line)
}

async function store(tx: Queryable, place: Place, name: string, lines: readonly LabelLine[]): Promise<LabelResult[]> {
  const { workspaceId, timeZone, now } = place
  await lockSessions(tx, workspaceId)
  const rows = lines.map(({ line, session }) => ({ line, file: session.file, ...labelledRow(name, session) }))
  const identities = rows.map(({ identity }) => identity)
  const known = new Map((await knownLabelled(tx, workspaceId, identities)).map((session) => [session.identity, session]))
  const repositories = await ensureRepositories(tx, workspaceId, new Set(rows.map(({ fields }) => fields.repositoryName)))

  const told = rows.map((row) => {
    const before = known.get(row.identity)
    const outcome: LabelOutcome = !before ? 'created' : isSame(row, before) ? 'unchanged' : 'updated'
    return { ...row, before, outcome, id: before?.id ?? randomUUID() }
  })
  const fresh = told.filter(({ outcome }) => outcome !== 'unchanged')
  const { id: classifier, version: classifierVersion } = labelSetClassifier(name)
  const sessions = fresh.map(({ id, identity, before, fields, findings }) => ({
    ...{ id, identity, fields, findings },
    createdAt: before?.createdAt ?? now,
    repositoryId: repositories.get(fields.repositoryName) ?? '',
    day: new Date(dayIn(timeZone, fields.startedAt)),
  }))
  const former = fresh.flatMap(({ before }) => before ?? [])
  const replaced = { former: former.map(({ id }) => id), now }
  const cells = await replaceLabelled(tx, workspaceId, { classifier, classifierVersion }, sessions, replaced)
  await refreshRollups(tx, workspaceId, [...cells, ...former.map(({ cell }) => cell)])
  return told.map(({ line, file, outcome, id }) => ({ line, file, outcome, sessionId: id, error: null }))
}

type Known = Awaited<ReturnType<typeof knownLabelled>>[number]

function isSame({ fields, findings }: LabelledRow, known: Known): boolean {
  return isDeepStrictEqual(fields, known.fields) && isDeepStrictEqual(findings.map(findingColumns), known.findings)
}
