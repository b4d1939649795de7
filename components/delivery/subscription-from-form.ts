import { z } from 'zod'
import { NewSubscription } from '@/lib/contracts/subscriptions'
import { SentFormat } from '@/lib/domain/report-format'
import { ReportKind } from '@/lib/domain/schemas/report-period'

/** A schedule as its form holds it: numbers as text, an empty text for no view, a field for each format that is ticked. */
export const SubscriptionFromForm = z
  .looseObject({
    ...{ kind: ReportKind, channelId: z.string(), viewId: z.string(), timeZone: z.string() },
    ...{ monthDay: z.string().default(''), weekday: z.string().default(''), hour: z.string() },
  })
  .transform(
    ({ kind, monthDay, weekday, hour, viewId, channelId, timeZone, ...ticked }): z.input<typeof NewSubscription> => ({
      ...{ kind, channelId, timeZone },
      day: Number(kind === 'month' ? monthDay : weekday),
      hour: Number(hour),
      viewId: viewId || null,
      formats: SentFormat.options.filter((format) => format in ticked),
    }),
  )
  .pipe(NewSubscription)
