'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { toast } from '@/components/ui/toast'
import { apiTokens, revokeApiToken } from '@/lib/client/api-tokens'
import type { ApiToken } from '@/lib/contracts/api-tokens'

export function RevokeToken({ token }: { token: ApiToken }) {
  const queryClient = useQueryClient()
  const revocation = useMutation({
    mutationFn: revokeApiToken,
    onSuccess: () => toast.success(`${token.name} revoked`),
    onError: (error) => toast.error(error.message),
    onSettled: () => queryClient.invalidateQueries({ queryKey: apiTokens().queryKey }),
  })
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="danger" pending={revocation.isPending} aria-label={`Revoke ${token.name}`}>
          Revoke
        </Button>
      }
      title={`Revoke ${token.name}?`}
      description="Whatever uses this token is refused from now on. This cannot be undone; what it uploaded stays."
      confirm="Revoke token"
      onConfirm={() => revocation.mutate(token.id)}
    />
  )
}
