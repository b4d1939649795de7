'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { InterventionRow as Row } from '@/lib/charts/intervention-list'
import { InterventionRow } from './intervention-row'

const FEW = 10

/** The latest changes; all of them where that is asked for. */
export function InterventionRows({ rows }: { rows: readonly Row[] }) {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? rows : rows.slice(0, FEW)
  return (
    <>
      <ul aria-label="Changes" className="-mx-4 divide-y divide-border border-border border-t">
        {shown.map((row) => (
          <InterventionRow key={row.id} row={row} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button className="mt-3" onClick={() => setShowsAll(true)}>
          Show all {rows.length} changes
        </Button>
      )}
    </>
  )
}
