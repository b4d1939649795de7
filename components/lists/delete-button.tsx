'use client'

import { Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'

type DeleteButtonProps = { name: string; title: string; description: string; confirm: string; pending: boolean; onConfirm: () => void }

/** Deletes a row of a list, after asking. */
export function DeleteButton({ name, pending, ...question }: DeleteButtonProps) {
  return (
    <ConfirmDialog
      trigger={
        <Button variant="ghost" size="icon-sm" aria-label={`Delete ${name}`} pending={pending}>
          <Trash2 aria-hidden />
        </Button>
      }
      {...question}
    />
  )
}
