'use client'

import { ChevronDown } from 'lucide-react'
import { Button } from './button'
import { cn } from './cn'
import { type Option, OptionList } from './option-list'
import { Popover, PopoverContent, PopoverTrigger } from './popover'

type MultiSelectProps = {
  label: string
  options: readonly Option[]
  values: readonly string[]
  onChange: (values: string[]) => void
  className?: string
}

/** A filter: any number of the options, none meaning all. */
export function MultiSelect({ label, options, values, onChange, className }: MultiSelectProps) {
  const toggle = (value: string) => onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value])
  const first = options.find((option) => option.value === values[0])?.label ?? values[0]
  return (
    <Popover>
      <PopoverTrigger asChild>
        <Button className={cn('font-normal', values.length > 0 && 'border-accent/50 bg-accent-soft', className)}>
          <span className={values.length > 0 ? 'text-accent' : 'text-muted-foreground'}>{label}</span>
          {values.length > 0 && (
            <span className="max-w-36 truncate font-medium">{values.length === 1 ? first : `${values.length} chosen`}</span>
          )}
          <ChevronDown aria-hidden className="text-muted-foreground" />
        </Button>
      </PopoverTrigger>
      <PopoverContent className="w-72" aria-label={label}>
        <OptionList label={label} options={options} chosen={values} onChoose={toggle} multiple />
        {values.length > 0 && (
          <div className="border-t border-border p-1">
            <Button variant="ghost" size="sm" className="w-full justify-start px-2" onClick={() => onChange([])}>
              Clear
            </Button>
          </div>
        )}
      </PopoverContent>
    </Popover>
  )
}
