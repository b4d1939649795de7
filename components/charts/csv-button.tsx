'use client'

import { Download } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Tooltip } from '@/components/ui/tooltip'
import type { Table } from '@/lib/charts/chart-model'
import { saveText } from './save-text'

/** Hands over the numbers of a chart. `fileName` is without ending. */
export function CsvButton({ title, table, fileName }: { title: string; table: Table; fileName: string }) {
  const save = async () => {
    const { toCsv } = await import('@/lib/charts/to-csv')
    saveText(`${fileName}.csv`, toCsv(table))
  }
  return (
    <Tooltip content="Download these numbers as CSV">
      <Button variant="ghost" size="icon-sm" aria-label={`CSV of ${title}`} onClick={save}>
        <Download aria-hidden />
      </Button>
    </Tooltip>
  )
}
