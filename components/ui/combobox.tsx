'use client'

import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { cn } from './cn'
import type { FieldControl } from './field'
import { inputStyles } from './input'
import { type Option, OptionList } from './option-list'
import { Popover, PopoverContent, PopoverTrigger } from './popover'

type ComboboxProps = Partial<FieldControl> & {
  label: string
  options: readonly Option[]
  value: string | null
  onChange: (value: string | null) => void
  placeholder?: string
  empty?: string
  /** Also takes a value that is not among the options. */
  free?: boolean
  className?: string
}

/** One of many, found by typing. Choosing the chosen one again clears it where `free`. */
export function Combobox({ label, options, value, onChange, placeholder, empty, free = false, className, ...control }: ComboboxProps) {
  const [open, setOpen] = useState(false)
  const choose = (chosen: string) => {
    onChange(free && chosen === value ? null : chosen)
    setOpen(false)
  }
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger {...control} className={cn(inputStyles, 'flex items-center justify-between gap-2 text-left', className)}>
        <span className={cn('truncate', value === null && 'text-muted-foreground')}>
          {options.find((option) => option.value === value)?.label ?? value ?? placeholder}
        </span>
        <ChevronDown aria-hidden className="size-3.5 shrink-0 text-muted-foreground" />
      </PopoverTrigger>
      <PopoverContent className="w-[max(var(--radix-popover-trigger-width),16rem)]" aria-label={label}>
        <OptionList
          label={label}
          options={options}
          chosen={value === null ? [] : [value]}
          onChoose={choose}
          empty={empty}
          onCreate={free ? choose : undefined}
        />
      </PopoverContent>
    </Popover>
  )
}
