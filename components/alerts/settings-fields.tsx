'use client'

import { type ComponentProps, useState } from 'react'
import { ChoiceField } from '@/components/form/choice-field'
import { Tick } from '@/components/form/tick'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { AlertKind, AlertSettings } from '@/lib/contracts/alerts'
import { ALERT_DAYS } from '@/lib/domain/alert-days'
import { KINDS } from './kinds'

const KIND_OPTIONS = (Object.keys(KINDS) as AlertKind[]).map((kind) => ({ value: kind, label: KINDS[kind].name })) // keys of a literal table
const DAY_OPTIONS = ALERT_DAYS.map((days) => ({ value: String(days), label: `${days} days` }))
const MEASURES = [
  { value: 'share', label: 'Sessions with an episode (%)' },
  { value: 'rate', label: 'Episodes per 100 turns' },
]

type SettingsFieldsProps = { initial: AlertSettings | null; error?: string }

/** What is looked at; which fields there are depends on its kind. */
export function SettingsFields({ initial, error }: SettingsFieldsProps) {
  const [kind, setKind] = useState<AlertKind>(initial?.kind ?? 'rate')
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="sr-only">When to raise it</legend>
      <ChoiceField name="kind" label="When" options={KIND_OPTIONS} value={kind} onChange={setKind} />
      <p className="-mt-2 text-muted-foreground text-xs">{KINDS[kind].meaning}</p>
      {kind === 'rate' && <RateFields initial={initial?.kind === 'rate' ? initial : null} />}
      {kind === 'streak' && (
        <NumberField name="length" label="Sessions in a row" initial={initial?.kind === 'streak' ? initial.length : 5} />
      )}
      {kind === 'shift' && (
        <>
          <Remembered name="days" label="Days against as many before" options={DAY_OPTIONS} initial={daysOf(initial)} />
          <NumberField name="points" label="By at least (percentage points)" initial={initial?.kind === 'shift' ? initial.points : 5} />
        </>
      )}
      {kind === 'silence' && (
        <NumberField name="silent" label="Days without a session" initial={initial?.kind === 'silence' ? initial.days : 3} />
      )}
      {error && <p className="text-danger text-xs">{error}</p>}
    </fieldset>
  )
}

function RateFields({ initial }: { initial: Extract<AlertSettings, { kind: 'rate' }> | null }) {
  return (
    <>
      <Remembered name="measure" label="What" options={MEASURES} initial={initial?.measure ?? 'share'} />
      <NumberField name="threshold" label="Over" initial={initial?.threshold ?? 50} />
      <Remembered name="days" label="In the last" options={DAY_OPTIONS} initial={daysOf(initial)} />
      <Tick name="onlyIfCertain" isTicked={initial?.onlyIfCertain ?? true}>
        Only when the whole 95 % interval is over it, so that chance alone seldom raises it
      </Tick>
    </>
  )
}

const daysOf = (settings: AlertSettings | null) => (settings?.kind === 'rate' || settings?.kind === 'shift' ? String(settings.days) : '28')

function NumberField({ name, label, initial }: { name: string; label: string; initial: number }) {
  return (
    <Field label={label}>
      {(control) => <Input {...control} name={name} type="number" step="any" min={0} defaultValue={initial} className="w-32" />}
    </Field>
  )
}

function Remembered({ initial, ...choice }: Omit<ComponentProps<typeof ChoiceField<string>>, 'value' | 'onChange'> & { initial: string }) {
  const [value, setValue] = useState(initial)
  return <ChoiceField {...choice} value={value} onChange={setValue} />
}
