'use client'

import { useQuery } from '@tanstack/react-query'
import { useToldAction } from '@/components/form/use-told-action'
import { Instant } from '@/components/layout/instant'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { NotLoaded } from '@/components/ui/not-loaded'
import { revokeShareLink, SHARE_LINKS, shareLinks } from '@/lib/client/reports'
import type { ShareLink } from '@/lib/contracts/share-links'

/** The links to any revision of a report. */
export function ShareList({ reportId }: { reportId: string }) {
  const query = useQuery(shareLinks(reportId))
  if (!query.data) return <NotLoaded query={query} height="h-16" />
  const { items } = query.data
  if (items.length === 0) return null
  return (
    <section aria-label="Links to this report" className="border-t border-border pt-3">
      <h3 className="font-medium text-sm">Links to this report</h3>
      <ul className="mt-1 flex max-h-60 flex-col divide-y divide-border overflow-y-auto">
        {items.map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </ul>
    </section>
  )
}

function LinkRow({ link: { id, prefix, revision, state, hasPassword, expiresAt, opened, lastOpenedAt } }: { link: ShareLink }) {
  const revoking = useToldAction(SHARE_LINKS, () => revokeShareLink(id), 'The link opens nothing any more')
  return (
    <li className="flex items-center gap-3 py-2 text-xs">
      <div className="min-w-0 flex-1">
        <p>
          <span className="font-mono">{prefix}…</span> · revision {revision}
          {hasPassword && ' · with a password'}
        </p>
        <p className="text-muted-foreground">
          {opened === 0 ? 'Never opened' : opened === 1 ? 'Opened once' : `Opened ${opened} times`}
          {lastOpenedAt && (
            <>
              , last <Instant at={lastOpenedAt} />
            </>
          )}
          {state !== 'revoked' && (
            <>
              {state === 'active' ? ' · until ' : ' · expired '}
              <Instant at={expiresAt} show="date" />
            </>
          )}
        </p>
      </div>
      {state === 'active' ? (
        <Button size="sm" aria-label={`Revoke ${prefix}`} pending={revoking.isPending} onClick={() => revoking.mutate()}>
          Revoke
        </Button>
      ) : (
        <Badge>{state === 'revoked' ? 'Revoked' : 'Expired'}</Badge>
      )}
    </li>
  )
}
