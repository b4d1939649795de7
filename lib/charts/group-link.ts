import type { Grouping } from '@/lib/contracts/metrics'
import { Platform } from '@/lib/domain/format'
import type { FiltersPatch } from './chart-model'

/** Which filters say "of this group". */
export function groupLink(by: Grouping, name: string): FiltersPatch {
  if (by === 'agent') return { agents: [name] }
  return by === 'model' ? { models: [name] } : { platforms: Platform.options.filter((platform) => platform === name) }
}
