import { Badge } from '@/components/ui/badge'

/** A session that is still streamed. */
export function LiveBadge({ growsUntil }: { growsUntil: string | null }) {
  if (growsUntil === null || Date.parse(growsUntil) < Date.now()) return null
  return (
    <Badge tone="accent" dot="currentColor" className="mr-2" title="This session is still running. The page follows it as it grows.">
      Live
    </Badge>
  )
}
