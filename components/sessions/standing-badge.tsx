import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { Standing } from '@/lib/contracts/sessions'
import { exclusionOf } from './exclusions'

const STANDINGS = {
  counted: { name: 'Counted', tone: 'neutral', title: 'Classified, and part of the figures.' },
  pending: { name: 'Waiting', tone: 'accent', title: 'Waits for the classifier.' },
  failed: { name: 'Not classified', tone: 'danger', title: 'The classifier gave up on it.' },
  excluded: { name: 'Excluded', tone: 'outline', title: 'Kept, and not part of the figures' },
} as const satisfies Record<Standing, { name: string; tone: BadgeTone; title: string }>

/** Whether a session counts, and if not, why. The rule is plain, so that the exceptions stand out. */
export function StandingBadge({ standing, exclusion }: { standing: Standing; exclusion: string | null }) {
  const { name, tone, title } = STANDINGS[standing]
  if (standing === 'counted')
    return (
      <span title={title} className="text-muted-foreground">
        {name}
      </span>
    )
  const reason = exclusion === null ? null : exclusionOf(exclusion).name
  return (
    <span
      className="inline-flex flex-wrap items-center gap-x-2"
      title={exclusion === null ? title : `${title}: ${exclusionOf(exclusion).why}`}
    >
      <Badge tone={tone}>{name}</Badge>
      {reason && <span className="text-muted-foreground text-xs">{reason}</span>}
    </span>
  )
}
