'use client'

import { parseAsBoolean, useQueryState } from 'nuqs'
import { useId } from 'react'
import { Checkbox } from '@/components/ui/checkbox'

/** Sub-agents are many and belong under their parents: the list shows them where somebody asks for them. */
export function SubagentsChoice({ count }: { count: number }) {
  const id = useId()
  const [isShown, setIsShown] = useQueryState('subagents', parseAsBoolean.withDefault(false))
  if (count === 0) return null
  return (
    <div className="flex items-center gap-2 text-sm">
      <Checkbox id={id} checked={isShown} onCheckedChange={(checked) => setIsShown(checked === true || null)} />
      <label htmlFor={id}>List {count === 1 ? 'the sub-agent' : `the ${count.toLocaleString('en')} sub-agents`} too</label>
    </div>
  )
}
