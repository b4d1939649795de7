'use client'

import { Instant } from '@/components/layout/instant'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { ApiToken } from '@/lib/contracts/api-tokens'
import { SCOPES } from '@/lib/domain/scope'
import { RevokeToken } from './revoke-token'
import { TokenState } from './token-state'

export function ApiTokensTable({ tokens }: { tokens: readonly ApiToken[] }) {
  return (
    <Table label="API tokens" className="border-t border-border">
      <TableHead>
        <tr>
          <TableHeader>Name</TableHeader>
          <TableHeader>May</TableHeader>
          <TableHeader>State</TableHeader>
          <TableHeader className="max-sm:hidden">Created</TableHeader>
          <TableHeader className="max-sm:hidden">Last used</TableHeader>
          <TableHeader>
            <span className="sr-only">Actions</span>
          </TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {tokens.map((token) => (
          <TokenRow key={token.id} token={token} />
        ))}
      </TableBody>
    </Table>
  )
}

function TokenRow({ token }: { token: ApiToken }) {
  return (
    <TableRow>
      <TableCell className="min-w-32">
        <span className={token.state === 'active' ? 'font-medium' : 'font-medium text-muted-foreground'}>{token.name}</span>
        <span className="block font-mono text-muted-foreground text-xs">{token.prefix}…</span>
        <span className="block text-muted-foreground text-xs sm:hidden">
          Last used: <LastUse token={token} />
        </span>
      </TableCell>
      <TableCell>{token.scopes.map((scope) => SCOPES[scope].name).join(', ')}</TableCell>
      <TableCell className="whitespace-nowrap">
        <TokenState state={token.state} expiresAt={token.expiresAt} />
      </TableCell>
      <TableCell className="whitespace-nowrap text-muted-foreground tabular-nums max-sm:hidden">
        <Instant at={token.createdAt} show="date" />
      </TableCell>
      <TableCell className="whitespace-nowrap text-muted-foreground tabular-nums max-sm:hidden">
        <LastUse token={token} />
      </TableCell>
      <TableCell className="text-right">{token.state !== 'revoked' && <RevokeToken token={token} />}</TableCell>
    </TableRow>
  )
}

function LastUse({ token: { lastUsedAt } }: { token: ApiToken }) {
  return lastUsedAt ? <Instant at={lastUsedAt} /> : 'Never'
}
