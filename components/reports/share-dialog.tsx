'use client'

import { Share2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { ShareForm } from './share-form'
import { ShareList } from './share-list'

/** Links to this revision for people who never log in. */
export function ShareDialog({ reportId, revision }: { reportId: string; revision: number }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>
          <Share2 aria-hidden />
          Share
        </Button>
      </DialogTrigger>
      <DialogContent
        title={`Share revision ${revision}`}
        description="Whoever has the link can read and save this revision, and nothing else of the workspace."
        className="max-w-lg"
      >
        <div className="flex flex-col gap-4">
          <ShareForm reportId={reportId} revision={revision} />
          <ShareList reportId={reportId} />
        </div>
      </DialogContent>
    </Dialog>
  )
}
