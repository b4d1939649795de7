import type { BehaviourCounts } from '@/lib/contracts/analytics/behaviour'
import type { Filters } from '@/lib/domain/filters'

export const NO_PAPER_NOTE = 'The paper has no such figures.'

export const SESSIONS_NOTE =
  'The interval takes sessions as independent. Those of one repository or developer are not quite, so it is somewhat too narrow.'

/** How many of the sessions stand behind the figures, and which filters do not. */
export function readNotes({ sessions, read }: BehaviourCounts, { symptoms, severities }: Filters): string[] {
  const unread = sessions - read
  return [
    ...(unread > 0
      ? [
          `${unread.toLocaleString('en')} of ${sessions.toLocaleString('en')} sessions are in none of these figures: they came as labels without a transcript, or still wait to be read for this.`,
        ]
      : []),
    ...(symptoms.length > 0 || severities.length > 0 ? ['Filters on symptoms and severities narrow nothing here.'] : []),
  ]
}
