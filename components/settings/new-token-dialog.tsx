'use client'

import { useQueryClient } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { apiTokens } from '@/lib/client/api-tokens'
import { NewTokenForm } from './new-token-form'
import { TokenSecret } from './token-secret'

/** Asks for a name, scopes and a lifetime, then shows the secret, which no later visit can. */
export function NewTokenDialog({ isOwner }: { isOwner: boolean }) {
  const queryClient = useQueryClient()
  const [open, setOpen] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const change = (next: boolean) => {
    setOpen(next)
    if (next) setSecret(null)
  }
  const onCreated = (created: string) => {
    setSecret(created)
    void queryClient.invalidateQueries({ queryKey: apiTokens().queryKey })
  }
  return (
    <Dialog open={open} onOpenChange={change}>
      <DialogTrigger asChild>
        <Button>
          <Plus aria-hidden />
          New token
        </Button>
      </DialogTrigger>
      {secret === null ? (
        <DialogContent title="New API token" description="Name it after what will use it, so that you know what you revoke.">
          <NewTokenForm isOwner={isOwner} onCreated={onCreated} />
        </DialogContent>
      ) : (
        <DialogContent title="Copy the token now" description="It is shown this once. Keep it like a password." className="max-w-lg">
          <TokenSecret secret={secret} onDone={() => setOpen(false)} />
        </DialogContent>
      )}
    </Dialog>
  )
}
