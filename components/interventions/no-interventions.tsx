import { Milestone } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'

export function NoInterventions({ hasRange }: { hasRange: boolean }) {
  return (
    <EmptyState icon={Milestone} title={hasRange ? 'No change is known in these days' : 'No change is known yet'} className="py-8">
      A session that changes a rules file (AGENTS.md, CLAUDE.md, .cursor/rules …) shows here by itself, and so does a model or a release of
      an agent once ten sessions use it. Add what no session can show: a training, a new policy, a changed review.
    </EmptyState>
  )
}
