import type { TrendDays } from '@/lib/contracts/analytics/trends'
import type { Queryable } from '@/lib/db/client'
import type { Filters } from '@/lib/domain/filters'
import { Platform } from '@/lib/domain/schemas/format'
import { dayCounts } from '../day-counts'
import { TREND_SLOTS, trendCounts } from '../trend-counts'

export async function trendDays(db: Queryable, workspaceId: string, filters: Filters): Promise<TrendDays> {
  const groups = await dayCounts(db, workspaceId, filters, ['day', 'platform'], TREND_SLOTS)
  return {
    days: groups.map(({ key: [day = '', platform], counts }) => {
      const { developerTurns, episodes, labels } = trendCounts([{ counts }])
      return { day, platform: Platform.parse(platform), developerTurns, episodes, labels }
    }),
  }
}
