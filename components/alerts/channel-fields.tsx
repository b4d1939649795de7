'use client'

import { useQuery } from '@tanstack/react-query'
import { Tick } from '@/components/form/tick'
import { Link } from '@/components/ui/link'
import { channels } from '@/lib/client/channels'
import type { AlertRule } from '@/lib/contracts/alerts'
import { CHANNEL_FIELD } from './channel-field'

/** Where it is told. */
export function ChannelFields({ initial }: { initial: AlertRule['channels'] }) {
  const { data } = useQuery(channels())
  const ticked = new Set(initial.map(({ id }) => id))
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 font-medium text-sm">Tell it by</legend>
      {data?.items.map(({ id, name, target }) => (
        <Tick key={id} name={`${CHANNEL_FIELD}${id}`} isTicked={ticked.has(id)}>
          {name} <span className="text-muted-foreground text-xs">{target}</span>
        </Tick>
      ))}
      {data?.items.length === 0 && (
        <p className="text-muted-foreground text-xs">
          No channel yet: it is only listed here.{' '}
          <Link href="/settings/delivery" className="text-accent underline underline-offset-2">
            Add one
          </Link>
        </p>
      )}
    </fieldset>
  )
}
