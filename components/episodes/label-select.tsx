'use client'

import { MultiSelect } from '@/components/ui/multi-select'

type LabelSelectProps<T extends string> = {
  label: string
  value: T | null
  options: readonly { value: T; label: string }[]
  onChange: (value: T | null) => void
}

/** A filter of one label at most, drawn like the filters of many beside it. Choosing another replaces it. */
export function LabelSelect<T extends string>({ label, value, options, onChange }: LabelSelectProps<T>) {
  const choose = (values: string[]) => {
    const chosen = values.find((code) => code !== value) ?? null
    onChange(options.find((option) => option.value === chosen)?.value ?? null)
  }
  return <MultiSelect label={label} options={options} values={value === null ? [] : [value]} onChange={choose} />
}
