'use client'

import { useQueryClient } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CodeBlock } from '@/components/ui/code-block'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { channels } from '@/lib/client/channels'
import type { CreatedChannel } from '@/lib/contracts/channels'
import { NewChannelForm } from './new-channel-form'

/** Asks for a name and an address; of a signed webhook it then shows the secret, which no later visit can. */
export function NewChannelDialog({ sendsMail }: { sendsMail: boolean }) {
  const queryClient = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const change = (next: boolean) => {
    setOpen(next)
    if (next) setSecret(null)
  }
  const onCreated = (created: CreatedChannel) => {
    void queryClient.invalidateQueries({ queryKey: channels().queryKey })
    setSecret(created.secret)
    if (created.secret === null) setOpen(false)
  }
  return (
    <Dialog open={isOpen} onOpenChange={change}>
      <DialogTrigger asChild>
        <Button>
          <Plus aria-hidden />
          Add a channel
        </Button>
      </DialogTrigger>
      {secret === null ? (
        <DialogContent title="Add a channel">
          <NewChannelForm sendsMail={sendsMail} onCreated={onCreated} />
        </DialogContent>
      ) : (
        <DialogContent
          title="Copy the signing secret now"
          description="It is shown this once. The receiver checks with it that a message came from here."
        >
          <div className="flex flex-col gap-4">
            <CodeBlock code={secret} label="the secret" />
            <p className="text-muted-foreground text-xs">
              Signatures follow Standard Webhooks, for which there are libraries in most languages: the header webhook-signature signs id,
              time and body.
            </p>
            <Button variant="primary" className="self-end" onClick={() => setOpen(false)}>
              I have copied it
            </Button>
          </div>
        </DialogContent>
      )}
    </Dialog>
  )
}
