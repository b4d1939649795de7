import type { Answer } from '@/lib/contracts/metrics'
import type { Filters } from '@/lib/domain/filters'

export type BehaviourProps = { answer: Answer<'behaviour'>; filters: Filters }
