import type { ReportDocument } from '@/lib/contracts/report/document'
import type { Queryable } from '@/lib/db/client'
import { holdSessions } from '@/lib/db/report-words'
import { AppError } from '@/lib/domain/app-error'
import { quotedSessions } from '@/lib/reports/quoted-sessions'

/** Throws if a session was deleted while the report that quotes it was made: its words would be stored after it. */
export async function holdQuoted(tx: Queryable, workspaceId: string, document: ReportDocument): Promise<void> {
  if (await holdSessions(tx, workspaceId, quotedSessions(document))) return
  throw new AppError('conflict', 'A session that the report quotes was deleted while the report was made. Try again.')
}
