'use client'

import { Download } from 'lucide-react'
import { useSearchParams } from 'next/navigation'
import { Button } from '@/components/ui/button'

/** The whole list under the address's filters as a CSV file. */
export function CsvLink({ path }: { path: string }) {
  const query = new URLSearchParams(useSearchParams()).toString()
  return (
    <Button asChild>
      <a href={query ? `${path}?${query}` : path} download>
        <Download aria-hidden />
        CSV
      </a>
    </Button>
  )
}
