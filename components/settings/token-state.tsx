import { Instant } from '@/components/layout/instant'
import { Badge } from '@/components/ui/badge'
import type { ApiToken } from '@/lib/contracts/api-tokens'

const TONES = { active: 'success', expired: 'warning', revoked: 'neutral' } as const
const NAMES = { active: 'Active', expired: 'Expired', revoked: 'Revoked' } as const

/** Whether a token still opens the workspace, and until when. */
export function TokenState({ state, expiresAt }: Pick<ApiToken, 'state' | 'expiresAt'>) {
  return (
    <div className="flex flex-col items-start gap-0.5">
      <Badge tone={TONES[state]}>{NAMES[state]}</Badge>
      {state !== 'revoked' && expiresAt && (
        <span className="text-muted-foreground text-xs">
          {state === 'active' ? 'until ' : 'on '}
          <Instant at={expiresAt} show="date" />
        </span>
      )}
    </div>
  )
}
