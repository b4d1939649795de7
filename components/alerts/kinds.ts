import { Activity, Flame, type LucideIcon, Shuffle, VolumeX } from 'lucide-react'
import type { AlertKind, AlertSettings } from '@/lib/contracts/alerts'

/** What a rule of each kind looks at, as people read it. */
export const KINDS: Record<AlertKind, { name: string; icon: LucideIcon; meaning: string }> = {
  rate: {
    name: 'Rate',
    icon: Activity,
    meaning: 'The share of sessions with an episode, or episodes per 100 developer turns, is over a threshold.',
  },
  streak: { name: 'Streak', icon: Flame, meaning: 'Sessions in a row with an episode, in one repository.' },
  shift: {
    name: 'Shift',
    icon: Shuffle,
    meaning: 'A symptom takes another share of the episodes than in as many days before, by more than noise.',
  },
  silence: { name: 'Silence', icon: VolumeX, meaning: 'No session has come for some days.' },
}

/** A rule in words. */
export function inWords(settings: AlertSettings): string {
  switch (settings.kind) {
    case 'rate': {
      const what = settings.measure === 'share' ? 'Sessions with an episode' : 'Episodes per 100 developer turns'
      const unit = settings.measure === 'share' ? ' %' : ''
      return `${what} over ${settings.threshold}${unit} in ${settings.days} days${settings.onlyIfCertain ? ', by its whole interval' : ''}`
    }
    case 'streak':
      return `${settings.length} or more sessions in a row with an episode`
    case 'shift':
      return `A symptom’s share ${settings.points} points or more off that of the ${settings.days} days before`
    case 'silence':
      return settings.days === 1 ? 'No session for a day' : `No session for ${settings.days} days`
    default:
      return settings satisfies never
  }
}
