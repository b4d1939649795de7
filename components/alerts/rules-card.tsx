'use client'

import { useQuery } from '@tanstack/react-query'
import { BellPlus, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { EmptyState } from '@/components/ui/empty-state'
import { NotLoaded } from '@/components/ui/not-loaded'
import { addAlertRule, alertRules } from '@/lib/client/alerts'
import { RuleForm } from './rule-form'
import { RuleRow } from './rule-row'

/** What is looked at, every ten minutes. */
export function RulesCard({ isOwner }: { isOwner: boolean }) {
  const rules = useQuery(alertRules())
  if (!rules.data) return <NotLoaded query={rules} height="h-48" />
  const { items } = rules.data
  return (
    <Card>
      <CardHeader
        title="What is looked at"
        description="Every ten minutes. What goes on holding is told once."
        actions={isOwner && <NewRule />}
      />
      {items.length === 0 ? (
        <EmptyState icon={BellPlus} title="Nothing is looked at yet" className="border-t border-border py-8">
          {isOwner
            ? 'Add an alert for a rate that is too high, a streak in a repository, a symptom that shifts, or silence.'
            : 'Owners of the workspace can add alerts.'}
        </EmptyState>
      ) : (
        <ul aria-label="What is looked at">
          {items.map((rule) => (
            <RuleRow key={rule.id} rule={rule} isOwner={isOwner} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function NewRule() {
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>
          <Plus aria-hidden />
          Add an alert
        </Button>
      </DialogTrigger>
      <DialogContent title="Add an alert">
        <RuleForm initial={null} action="Add" submit={addAlertRule} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  )
}
