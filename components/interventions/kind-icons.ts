import { Cpu, FileCog, Flag, type LucideIcon, Package } from 'lucide-react'
import type { InterventionKind } from '@/lib/contracts/interventions'

export const KIND_ICONS = {
  'rules-file': FileCog,
  model: Cpu,
  'agent-version': Package,
  manual: Flag,
} as const satisfies Record<InterventionKind, LucideIcon>
