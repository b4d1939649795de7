'use client'

import { SegmentedControl } from '@/components/ui/segmented-control'

type ChoiceFieldProps<T extends string> = {
  name: string
  label: string
  options: readonly { value: T; label: string }[]
  value: T
  onChange: (value: T) => void
}

/** One of a few, as a field of a form. */
export function ChoiceField<T extends string>({ name, label, options, value, onChange }: ChoiceFieldProps<T>) {
  return (
    <div className="flex flex-col items-start gap-1.5">
      <span className="font-medium text-sm">{label}</span>
      <SegmentedControl label={label} value={value} options={options} onChange={onChange} />
      <input type="hidden" name={name} value={value} />
    </div>
  )
}
