'use client'

import { useWorkspace } from './workspace-context'

type InstantProps = { at: string; show?: 'date' | 'time' | 'both'; className?: string }

const SHOWN = {
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
  both: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** A moment in the workspace's time zone; one locale, so that server and browser write the same. */
export function Instant({ at, show = 'both', className }: InstantProps) {
  const { timeZone } = useWorkspace()
  const instant = new Date(at)
  return (
    <time dateTime={at} title={`${write(instant, 'both', timeZone)} ${timeZone}`} className={className}>
      {write(instant, show, timeZone)}
    </time>
  )
}

function write(instant: Date, show: keyof typeof SHOWN, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { ...SHOWN[show], timeZone }).format(instant)
}
