'use client'

import { Check, ChevronDown } from 'lucide-react'
import { Select as Radix } from 'radix-ui'
import { cn } from './cn'
import { inputStyles } from './input'

export type SelectOption<T extends string = string> = { value: T; label: string }

type SelectProps<T extends string> = {
  value: T
  options: readonly SelectOption<T>[]
  onChange: (value: T) => void
  id?: string
  /** Needed where no `<label>` belongs to it. */
  'aria-label'?: string
  'aria-describedby'?: string
  className?: string
}

/** One of up to about 20; for more see Combobox. */
export function Select<T extends string>({ value, options, onChange, className, ...trigger }: SelectProps<T>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option) onChange(option.value)
  }
  return (
    <Radix.Root value={value} onValueChange={choose}>
      <Radix.Trigger {...trigger} className={cn(inputStyles, 'inline-flex w-auto items-center justify-between gap-2', className)}>
        <Radix.Value />
        <Radix.Icon asChild>
          <ChevronDown className="size-3.5 text-muted-foreground" />
        </Radix.Icon>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={6}
          className="z-50 min-w-(--radix-select-trigger-width) rounded-lg bg-surface p-1 shadow-pop"
        >
          <Radix.Viewport>
            {options.map((option) => (
              <Radix.Item
                key={option.value}
                value={option.value}
                className="relative flex h-8 cursor-default items-center rounded-md pr-8 pl-2 text-sm outline-none data-highlighted:bg-subtle"
              >
                <Radix.ItemText>{option.label}</Radix.ItemText>
                <Radix.ItemIndicator className="absolute right-2">
                  <Check className="size-3.5" />
                </Radix.ItemIndicator>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
