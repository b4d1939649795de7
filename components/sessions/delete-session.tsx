'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { toast } from '@/components/ui/toast'
import { deleteSession } from '@/lib/client/sessions'

export function DeleteSession({ id }: { id: string }) {
  const router = useRouter()
  const queries = useQueryClient()
  const removal = useMutation({
    mutationFn: () => deleteSession(id),
    onSuccess: async () => {
      router.push('/sessions')
      toast.success('The session is deleted')
      await queries.invalidateQueries({ refetchType: 'none' })
    },
    onError: (error) => toast.error(error.message),
  })
  return (
    <ConfirmDialog
      title="Delete this session?"
      description="All its versions and episodes are deleted with it, and the figures are counted anew. Closed reports keep their numbers; where they quote it, the words are withheld. This cannot be undone."
      confirm="Delete session"
      onConfirm={() => removal.mutate()}
      trigger={
        <Button variant="danger" pending={removal.isPending}>
          <Trash2 aria-hidden />
          Delete
        </Button>
      }
    />
  )
}
