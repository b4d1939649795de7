'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { addIntervention } from '@/lib/client/interventions'
import { InterventionForm } from './intervention-form'

export function AddDialog() {
  const [open, setOpen] = useState(false)
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>
          <Plus aria-hidden />
          Add a change
        </Button>
      </DialogTrigger>
      <DialogContent title="Add a change" description="Everybody in the workspace sees it here and in the charts.">
        <InterventionForm initial={null} action="Add" submit={addIntervention} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  )
}
