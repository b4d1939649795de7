'use client'

import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { DeleteButton } from '@/components/lists/delete-button'
import { PauseButton } from '@/components/lists/pause-button'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { changeAlertRule, deleteAlertRule } from '@/lib/client/alerts'
import type { AlertRule } from '@/lib/contracts/alerts'
import { inWords, KINDS } from './kinds'
import { RuleForm } from './rule-form'
import { useAlertAction } from './use-alert-action'

export function RuleRow({ rule, isOwner }: { rule: AlertRule; isOwner: boolean }) {
  const { name, settings, view, channels, isActive, open } = rule
  const Icon = KINDS[settings.kind].icon
  return (
    <li className="flex items-start gap-3 border-t border-border px-4 py-3">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium text-sm [overflow-wrap:anywhere]">
          {name}
          {!isActive && <Badge>Paused</Badge>}
          {open > 0 && <Badge tone="danger">{open === 1 ? 'Holds' : `Holds ${open} times`}</Badge>}
        </p>
        <p className="text-muted-foreground text-xs">{inWords(settings)}.</p>
        <p className="text-muted-foreground text-xs [overflow-wrap:anywhere]">
          {view ? `View ${view.name}` : 'All sessions'} ·{' '}
          {channels.length > 0 ? `told by ${channels.map((channel) => channel.name).join(', ')}` : 'only listed here'}
        </p>
      </div>
      {isOwner && <RuleActions rule={rule} />}
    </li>
  )
}

function RuleActions({ rule }: { rule: AlertRule }) {
  const { id, name, isActive } = rule
  const [isOpen, setOpen] = useState(false)
  const pausing = useAlertAction(() => changeAlertRule({ id, isActive: !isActive }), isActive ? `${name} paused` : `${name} resumed`)
  const deletion = useAlertAction(() => deleteAlertRule(id), `${name} deleted`)
  return (
    <div className="flex">
      <PauseButton name={name} isActive={isActive} pending={pausing.isPending} onPress={() => pausing.mutate()} />
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <DialogTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Edit ${name}`}>
            <Pencil aria-hidden />
          </Button>
        </DialogTrigger>
        <DialogContent title="Edit the alert">
          <RuleForm initial={rule} action="Save" submit={(values) => changeAlertRule({ id, ...values })} onDone={() => setOpen(false)} />
        </DialogContent>
      </Dialog>
      <DeleteButton
        name={name}
        pending={deletion.isPending}
        title="Delete the alert?"
        description={`“${name}” is not looked at any more, and what it raised goes from the list.`}
        confirm="Delete alert"
        onConfirm={() => deletion.mutate()}
      />
    </div>
  )
}
