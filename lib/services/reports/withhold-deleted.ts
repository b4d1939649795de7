import { ReportChange } from '@/lib/contracts/report/changes'
import { ReportDocument } from '@/lib/contracts/report/document'
import type { Queryable } from '@/lib/db/client'
import { revisionsOfReportsWith, rewriteRevision } from '@/lib/db/report-words'
import { timeZoneOf } from '@/lib/db/workspaces'
import { dayIn } from '@/lib/domain/calendar'
import { grouped } from '@/lib/domain/grouped'
import { changesWithout, type Deleted, markOf, withholdWords, wordsOf } from '@/lib/reports/withhold-words'

/**
 * Takes the words of a deleted session out of closed reports, in every revision, and says so in each. A report is frozen so that its
 * numbers stay; words stay only as long as what they were said in.
 */
export async function withholdDeleted(
  tx: Queryable,
  workspaceId: string,
  { sessionId, rules }: { sessionId: string; rules: readonly string[] },
  now: Date,
): Promise<void> {
  const found = await revisionsOfReportsWith(tx, workspaceId, [`/sessions/${sessionId}`, ...rules])
  if (found.length === 0) return
  const deleted: Deleted = { sessionId, rules: new Set(rules), day: dayIn(await timeZoneOf(tx, workspaceId), now) }
  for (const revisions of grouped(found.map(read), ({ reportId }) => reportId).values()) {
    // A list of changes has words of the revision before, too.
    const words = [...new Set(revisions.flatMap(({ document }) => wordsOf(document, deleted)))]
    if (words.length === 0) continue
    for (const { reportId, revision, ...told } of revisions)
      await rewriteRevision(tx, { workspaceId, reportId, revision }, withheld(told, words, deleted))
  }
}

type Found = Awaited<ReturnType<typeof revisionsOfReportsWith>>[number]

const read = ({ changes, ...row }: Found) => ({
  ...{ ...row, text: row.document, document: ReportDocument.parse(JSON.parse(row.document)) },
  changes: ReportChange.array().parse(changes),
})

/** What has none of the words keeps its very bytes. */
function withheld({ document, text, changes }: Omit<ReturnType<typeof read>, 'reportId' | 'revision'>, words: string[], deleted: Deleted) {
  const told = changesWithout(changes, words)
  if (wordsOf(document, deleted).length === 0) return { document: text, changes: told }
  const mark = markOf(deleted)
  const isMarked = told.some(({ what }) => what === mark.what)
  return { document: JSON.stringify(withholdWords(document, deleted)), changes: isMarked ? told : [...told, mark] }
}
