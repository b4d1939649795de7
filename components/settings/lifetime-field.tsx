'use client'

import { useState } from 'react'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { TOKEN_LIFETIMES } from '@/lib/domain/lifetimes'

const NEVER = 'never'
const OPTIONS = [
  ...TOKEN_LIFETIMES.map((days) => ({ value: String(days), label: days === 365 ? '1 year' : `${days} days` })),
  { value: NEVER, label: 'Never' },
]

/** Never by default: a hook that stops sending after a while goes unseen. */
export function LifetimeField() {
  const [lifetime, setLifetime] = useState(NEVER)
  return (
    <div className="flex flex-col items-start gap-1.5">
      <span className="font-medium text-sm">Expires after</span>
      <SegmentedControl label="Expires after" value={lifetime} options={OPTIONS} onChange={setLifetime} />
      <input type="hidden" name="lifetime" value={lifetime} />
    </div>
  )
}
