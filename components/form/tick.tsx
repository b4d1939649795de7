'use client'

import { type ReactNode, useId } from 'react'
import { Checkbox } from '@/components/ui/checkbox'

type TickProps = { name: string; isTicked?: boolean; children: ReactNode }

/** A checkbox of a form with its words; `on` if it is ticked, else absent. */
export function Tick({ name, isTicked = false, children }: TickProps) {
  const id = useId()
  return (
    <div className="flex items-start gap-2.5 text-sm">
      <Checkbox id={id} name={name} defaultChecked={isTicked} className="mt-0.5" />
      <label htmlFor={id}>{children}</label>
    </div>
  )
}
