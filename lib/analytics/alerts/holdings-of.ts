import type { AlertSettings } from '@/lib/contracts/alerts'
import type { Holding, Looked } from './holding'
import { rateHolds } from './rate-holds'
import { shiftHolds } from './shift-holds'
import { silenceHolds } from './silence-holds'
import { streakHolds } from './streak-holds'

/** What a rule holds of, now. */
export function holdingsOf(looked: Looked, settings: AlertSettings): Promise<Holding[]> {
  switch (settings.kind) {
    case 'rate':
      return rateHolds(looked, settings)
    case 'streak':
      return streakHolds(looked, settings)
    case 'shift':
      return shiftHolds(looked, settings)
    case 'silence':
      return silenceHolds(looked, settings)
    default:
      return settings satisfies never
  }
}
