'use client'

import { Download } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Menu, MenuContent, MenuTrigger } from '@/components/ui/menu'
import type { ReportFormat } from '@/lib/contracts/report/report'
import { FORMATS } from './formats'

/** Formats with the address of the file in each. */
export function ExportMenu({ files }: { files: readonly { format: ReportFormat; href: string }[] }) {
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button>
          <Download aria-hidden />
          Export
        </Button>
      </MenuTrigger>
      <MenuContent align="end">
        {({ Entry }) =>
          files.map(({ format, href }) => (
            <Entry key={format} asChild className="h-auto flex-col items-start gap-0 py-1.5">
              <a href={href} download>
                <span className="font-medium">{FORMATS[format].name}</span>
                <span className="text-muted-foreground text-xs">{FORMATS[format].purpose}</span>
              </a>
            </Entry>
          ))
        }
      </MenuContent>
    </Menu>
  )
}
