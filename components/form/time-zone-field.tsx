'use client'

import { useState, useSyncExternalStore } from 'react'
import { Combobox } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import type { Option } from '@/components/ui/option-list'

type TimeZoneFieldProps = { name: string; label?: string; hint?: string; initial?: string; error?: string | null }

/** Starts with the browser's own zone where none is given. */
export function TimeZoneField({ name, label = 'Time zone', hint, initial, error }: TimeZoneFieldProps) {
  const detected = useSyncExternalStore(neverChanges, browserZone, () => 'UTC')
  const [chosen, setChosen] = useState<string | null>(initial ?? null)
  const value = chosen ?? detected
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <>
          <input type="hidden" name={name} value={value} />
          <Combobox
            {...control}
            label={label}
            options={timeZones(value)}
            value={value}
            onChange={setChosen}
            empty="No time zone is called that."
          />
        </>
      )}
    </Field>
  )
}

const neverChanges = () => () => {}
const browserZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

let known: Option[] | undefined

/** Browsers do not list UTC, nor every old name that they themselves report. */
function timeZones(value: string): Option[] {
  known ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map(toOption)
  return known.some((option) => option.value === value) ? known : [toOption(value), ...known]
}

const toOption = (zone: string): Option => ({ value: zone, label: zone.replaceAll('_', ' ') })
