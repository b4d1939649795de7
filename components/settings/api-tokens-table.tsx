'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { Instant } from '@/components/layout/instant'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { apiTokens, revokeApiToken } from '@/lib/client/api-tokens'
import type { ApiToken } from '@/lib/contracts/api-tokens'

export function ApiTokensTable({ tokens }: { tokens: readonly ApiToken[] }) {
  return (
    <Table label="API tokens" className="border-t border-border">
      <TableHead>
        <tr>
          <TableHeader>Name</TableHeader>
          <TableHeader>Token</TableHeader>
          <TableHeader>Created</TableHeader>
          <TableHeader>Last used</TableHeader>
          <TableHeader>
            <span className="sr-only">Actions</span>
          </TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {tokens.map((token) => (
          <TableRow key={token.id}>
            <TableCell className="min-w-32 font-medium">{token.name}</TableCell>
            <TableCell className="font-mono text-muted-foreground text-xs">{token.prefix}…</TableCell>
            <TableCell className="whitespace-nowrap text-muted-foreground tabular-nums">
              <Instant at={token.createdAt} show="date" />
            </TableCell>
            <TableCell className="whitespace-nowrap text-muted-foreground tabular-nums">
              {token.lastUsedAt ? <Instant at={token.lastUsedAt} /> : 'Never'}
            </TableCell>
            <TableCell className="text-right">
              <RevokeButton token={token} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function RevokeButton({ token }: { token: ApiToken }) {
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
