import type { SettingsOf } from '@/lib/contracts/alerts'
import { daysIn } from '@/lib/domain/buckets'
import { sessionDays } from '../session-days'
import type { Holding, Looked } from './holding'

/** No session for some days, where there were some before: perhaps nobody works, perhaps nothing is sent any more. */
export async function silenceHolds({ db, workspaceId, filters, today }: Looked, { days }: SettingsOf<'silence'>): Promise<Holding[]> {
  const known = await sessionDays(db, workspaceId, filters)
  if (!known) return []
  const silent = daysIn({ from: known.last, to: today })
  if (silent < days) return []
  return [
    {
      ...{ subject: 'silence', since: known.last, link: '/uploads' },
      title: `No session for ${silent} ${silent === 1 ? 'day' : 'days'}`,
      message: `The latest session that counts began on ${known.last}. If people do work with agents, look whether “pushback sync” or the upload of your pipeline still runs.`,
    },
  ]
}
