import type { BlockOf } from '@/lib/contracts/report/blocks'
import type { ReportDocument } from '@/lib/contracts/report/document'

/** The ids of the sessions that a report quotes. */
export function quotedSessions({ sections }: ReportDocument): string[] {
  const episodes = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'quotes' ? block.episodes : [])))
  return [...new Set(episodes.flatMap((episode) => quotedSession(episode) ?? []))]
}

/** Null where nothing of it is quoted any more. */
export const quotedSession = ({ link }: Pick<BlockOf<'quotes'>['episodes'][number], 'link'>): string | null =>
  /^\/sessions\/([0-9a-f-]{36})\b/.exec(link ?? '')?.[1] ?? null
