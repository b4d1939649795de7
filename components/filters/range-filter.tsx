'use client'

import { CalendarDays, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { presetOf, presets } from './range-presets'

type Range = { from: string | null; to: string | null }
type RangeFilterProps = { range: Range; today: string; onChange: (range: Range) => void }

/** `to` is exclusive in the address and inclusive to the reader. */
export function RangeFilter({ range, today, onChange }: RangeFilterProps) {
  const [open, setOpen] = useState(false)
  const choose = (chosen: Range) => {
    onChange(chosen)
    setOpen(false)
  }
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <Button className="font-normal">
          <CalendarDays aria-hidden className="text-muted-foreground" />
          <span className="sr-only">Range:</span>
          {presetOf(range, today)}
          <ChevronDown aria-hidden className="text-muted-foreground" />
        </Button>
      </PopoverTrigger>
      <PopoverContent className="w-64 p-1" aria-label="Range">
        {presets(today).map((preset) => (
          <Button key={preset.name} variant="ghost" size="sm" className="w-full justify-start" onClick={() => choose(preset.range)}>
            {preset.name}
          </Button>
        ))}
        <CustomRange range={range} onApply={choose} />
      </PopoverContent>
    </Popover>
  )
}

function CustomRange({ range, onApply }: { range: Range; onApply: (range: Range) => void }) {
  const [from, setFrom] = useState(range.from ?? '')
  const [last, setLast] = useState(range.to ? shift(range.to, -1) : '')
  const isBackwards = from !== '' && last !== '' && last < from
  return (
    <form
      className="mt-1 grid gap-2 border-t border-border p-2 pt-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBackwards) onApply({ from: from || null, to: last ? shift(last, 1) : null })
      }}
    >
      <Field label="First day">
        {(field) => <Input {...field} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />}
      </Field>
      <Field label="Last day" error={isBackwards ? 'The last day lies before the first.' : undefined}>
        {(field) => <Input {...field} type="date" value={last} onChange={(event) => setLast(event.target.value)} />}
      </Field>
      <Button type="submit" size="sm" disabled={isBackwards}>
        Apply
      </Button>
    </form>
  )
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
