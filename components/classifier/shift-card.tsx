import type { ReactNode } from 'react'
import { CsvButton } from '@/components/charts/csv-button'
import { Card, CardHeader } from '@/components/ui/card'
import { cn } from '@/components/ui/cn'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { Figure } from '@/lib/charts/chart-model'
import { intervalText, signed, valueText } from '@/lib/charts/format-value'
import type { Shift, VersionShifts } from '@/lib/charts/version-shifts'
import type { Versions } from '@/lib/client/classifier'

type ShiftCardProps = { shifts: VersionShifts; versions: Versions }

/** The shares of both versions, and by how much they move. */
export function ShiftCard({ shifts: { title, notes, groups, table }, versions }: ShiftCardProps) {
  return (
    <Card>
      <CardHeader title={title} actions={<CsvButton title={title} table={table} fileName="versions" />} />
      <Table label={title}>
        <TableHead>
          <TableRow>
            <TableHeader>Share</TableHeader>
            <TableHeader className="text-right">{versions.a}</TableHeader>
            <TableHeader className="text-right">{versions.b}</TableHeader>
            <TableHeader className="hidden text-right sm:table-cell">Shift</TableHeader>
          </TableRow>
        </TableHead>
        {groups.map(({ id, name, of, shifts }) => (
          <TableBody key={id} className="border-border border-t first-of-type:border-t-0">
            {id !== 'sessions' && (
              <TableRow>
                <th scope="rowgroup" colSpan={4} className="px-4 pt-3 pb-1 font-medium text-muted-foreground text-xs">
                  {name}, % of {of}
                </th>
              </TableRow>
            )}
            {shifts.map((shift) => (
              <ShiftRow key={shift.code} shift={shift} />
            ))}
          </TableBody>
        ))}
      </Table>
      <p className="border-border border-t px-4 py-2 text-muted-foreground text-xs">{notes.join(' ')}</p>
    </Card>
  )
}

function ShiftRow({ shift: { code, name, a, b, points } }: { shift: Shift }) {
  return (
    <TableRow>
      <TableCell>
        {code && <span className="mr-1.5 text-muted-foreground text-xs tabular-nums">{code}</span>}
        {name}
      </TableCell>
      <Share figure={a} />
      <Share figure={b}>
        <span className="block text-xs sm:hidden">{shiftText(points)}</span>
      </Share>
      <TableCell
        className={cn(
          'hidden whitespace-nowrap text-right tabular-nums sm:table-cell',
          Math.abs(points ?? 0) < 1 && 'text-muted-foreground',
        )}
      >
        {shiftText(points)}
      </TableCell>
    </TableRow>
  )
}

const SEEN = 0.05

function shiftText(points: number | null): string {
  if (points === null) return '–'
  return Math.abs(points) < SEEN ? 'unchanged' : signed(points, 'percent')
}

function Share({ figure, children }: { figure: Figure; children?: ReactNode }) {
  return (
    <TableCell className="whitespace-nowrap text-right tabular-nums">
      <span className="block">
        {figure.tooFew ? <span className="text-muted-foreground">too few</span> : valueText(figure.value, 'percent')}
        {figure.interval && (
          <span className="ml-1.5 hidden text-muted-foreground text-xs md:inline">{intervalText(figure.interval, 'percent')}</span>
        )}
      </span>
      <span className="block text-2xs text-muted-foreground">
        {figure.count.toLocaleString('en')} of {figure.n.toLocaleString('en')}
      </span>
      {children}
    </TableCell>
  )
}
