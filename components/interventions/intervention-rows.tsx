'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { changeGroups } from '@/lib/charts/change-groups'
import type { InterventionRow as Row } from '@/lib/charts/intervention-list'
import { InterventionRow } from './intervention-row'

const FEW = 10

/** The latest changes; all of them where that is asked for. */
export function InterventionRows({ rows }: { rows: readonly Row[] }) {
  const [showsAll, setShowsAll] = useState(false)
  const groups = changeGroups(rows)
  const shown = showsAll ? groups : groups.slice(0, FEW)
  return (
    <>
      <ul aria-label="Changes" className="-mx-4 divide-y divide-border border-border border-t">
        {shown.map((group) => (
          <InterventionRow key={group.first.id} group={group} />
        ))}
      </ul>
      {shown.length < groups.length && (
        <Button className="mt-3" onClick={() => setShowsAll(true)}>
          Show all {rows.length} changes
        </Button>
      )}
    </>
  )
}
