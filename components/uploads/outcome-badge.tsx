import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { UploadOutcome } from '@/lib/contracts/upload'

export const OUTCOMES = {
  created: { name: 'New', tone: 'success' },
  updated: { name: 'Updated', tone: 'accent' },
  duplicate: { name: 'Duplicate', tone: 'neutral' },
  failed: { name: 'Failed', tone: 'danger' },
} as const satisfies Record<UploadOutcome, { name: string; tone: BadgeTone }>

export function OutcomeBadge({ outcome }: { outcome: UploadOutcome }) {
  const { name, tone } = OUTCOMES[outcome]
  return <Badge tone={tone}>{name}</Badge>
}
