'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useState } from 'react'
import { Tick } from '@/components/form/tick'
import { Combobox } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import { channels } from '@/lib/client/channels'
import { savedViews } from '@/lib/client/saved-views'
import type { AlertRule } from '@/lib/contracts/alerts'
import { CHANNEL_FIELD } from './rule-from-form'

const ALL = { value: '', label: 'All sessions of the workspace' }

/** Which sessions a rule looks at. */
export function ViewField({ initial }: { initial: AlertRule['view'] }) {
  const { data } = useQuery(savedViews())
  const [chosen, setChosen] = useState(initial?.id ?? ALL.value)
  const views = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Field label="Of which sessions" hint="Save filters as a view to look at some of them.">
      {(control) => (
        <>
          <input type="hidden" name="viewId" value={chosen} />
          <Combobox
            {...control}
            label="Of which sessions"
            options={[ALL, ...views]}
            value={chosen}
            onChange={(value) => setChosen(value ?? ALL.value)}
            empty="No view is called that."
          />
        </>
      )}
    </Field>
  )
}

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
