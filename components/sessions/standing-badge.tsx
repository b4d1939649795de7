import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { Standing } from '@/lib/contracts/sessions'

const STANDINGS = {
  counted: { name: 'Counted', tone: 'neutral', title: 'Classified, and part of the figures.' },
  pending: { name: 'Waiting', tone: 'accent', title: 'Waits for the classifier.' },
  failed: { name: 'Failed', tone: 'danger', title: 'The classifier could not deal with it.' },
  excluded: { name: 'Excluded', tone: 'outline', title: 'Kept, and not part of the figures.' },
} as const satisfies Record<Standing, { name: string; tone: BadgeTone; title: string }>

export const EXCLUSIONS: Record<string, string> = {
  empty: 'no developer speaks',
  subagent: 'a sub-agent',
  automated: 'an automated run',
}

/** Whether a session counts, and if not, why. */
export function StandingBadge({ standing, exclusion }: { standing: Standing; exclusion: string | null }) {
  const { name, tone, title } = STANDINGS[standing]
  return (
    <Badge tone={tone} title={title}>
      {name}
      {exclusion && `: ${EXCLUSIONS[exclusion] ?? exclusion}`}
    </Badge>
  )
}
