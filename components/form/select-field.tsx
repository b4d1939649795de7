'use client'

import { type ReactNode, useState } from 'react'
import { Combobox } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import type { Option } from '@/components/ui/option-list'

type SelectFieldProps = {
  name: string
  label: string
  options: readonly Option[]
  initial: string | null
  placeholder?: string
  empty?: string
  hint?: ReactNode
  error?: string | null
}

/** One of many, as a field of a form. Its value is an empty text until one is chosen. */
export function SelectField({ name, label, options, initial, placeholder, empty, hint, error }: SelectFieldProps) {
  const [chosen, setChosen] = useState(initial)
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <>
          <input type="hidden" name={name} value={chosen ?? ''} />
          <Combobox
            {...control}
            label={label}
            options={options}
            value={chosen}
            onChange={setChosen}
            placeholder={placeholder}
            empty={empty}
          />
        </>
      )}
    </Field>
  )
}
