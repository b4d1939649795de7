import type { ReportDocument } from '@/lib/contracts/report/document'
import type { Queryable } from '@/lib/db/client'
import { reportWorkspace } from '@/lib/db/report-workspace'
import { type Cursor, readCursor } from '@/lib/domain/cursor'
import { reportFileName } from '@/lib/reports/report-file-name'
import { episodeRecords } from '@/lib/services/list-episodes'
import { publicEpisode } from '@/lib/services/v1/public-episode'
import type { RenderedReport } from './render-report'

/**
 * The episodes under the filters of a report, one in each line, in the shape of the API: for evaluation sets. They are those of now, not of
 * the day the report was closed. Words of transcripts are left out where the workspace does not permit reports to quote.
 */
export async function reportEpisodes(db: Queryable, workspaceId: string, document: ReportDocument): Promise<RenderedReport> {
  const { quotesInReports } = await reportWorkspace(db, workspaceId)
  const lines: string[] = []
  for await (const episode of allEpisodes(db, workspaceId, document.scope.filters))
    lines.push(`${JSON.stringify(quotesInReports ? episode : withoutWords(episode))}\n`)
  return {
    bytes: new TextEncoder().encode(lines.join('')),
    mediaType: 'application/x-ndjson; charset=utf-8',
    fileName: reportFileName(document, 'jsonl', { revision: null }),
  }
}

type Episode = ReturnType<typeof publicEpisode>

const ALL = { refused: false, status: null, resolver: null, cause: null, category: null } as const
const PAGE = 500

/** The latest session first, as the list of episodes has them. */
async function* allEpisodes(db: Queryable, workspaceId: string, filters: ReportDocument['scope']['filters']): AsyncGenerator<Episode> {
  let after: Cursor | null = null
  do {
    const page: Awaited<ReturnType<typeof episodeRecords>> = await episodeRecords(db, workspaceId, {
      ...{ filters, search: ALL, after, limit: PAGE },
    })
    yield* page.records.map(publicEpisode)
    after = page.nextCursor ? readCursor(page.nextCursor) : null
  } while (after)
}

/** Names and descriptions are made of words that were said, too. */
const withoutWords = (episode: Episode): Episode => ({ ...episode, name: '', description: '', quotes: [], constraint: null })
