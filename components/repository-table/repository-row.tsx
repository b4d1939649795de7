import { Fragment } from 'react'
import { Sparkline } from '@/components/charts/sparkline'
import { hrefWith } from '@/components/filters/use-filters'
import { Instant } from '@/components/layout/instant'
import { SymptomBadges } from '@/components/sessions/symptom-badges'
import { Link } from '@/components/ui/link'
import { TableCell, TableRow } from '@/components/ui/table'
import { outOf, signed } from '@/lib/charts/format-value'
import type { RepositoryFigures } from '@/lib/charts/repository-figures'
import type { Filters } from '@/lib/domain/filters'
import { FigureCell, PersistenceCell, TooFew } from './figure-cells'
import { Small } from './small'

/** One repository: each figure with its interval and what it is out of. */
export function RepositoryRow({ row, filters }: { row: RepositoryFigures; filters: Filters }) {
  const within = { ...filters, repositories: [row.id] }
  return (
    <TableRow className="align-top">
      <th
        scope="row"
        className="sticky left-0 z-10 h-10 min-w-44 max-w-64 bg-surface py-2 pr-3 pl-4 text-left font-medium max-sm:min-w-32 max-sm:max-w-40"
      >
        <Link
          href={hrefWith(`/repositories/${row.id}`, { ...filters, repositories: [] })}
          className="underline-offset-2 [overflow-wrap:anywhere] hover:underline"
        >
          <Breakable name={row.name} />
        </Link>
      </th>
      <TableCell className="py-2 text-right tabular-nums">
        <Link href={hrefWith('/sessions', within)} className="underline-offset-2 hover:underline">
          {row.sessions.toLocaleString('en')}
          <span className="sr-only"> sessions of {row.name}</span>
        </Link>
      </TableCell>
      <FigureCell figure={row.share} unit="percent" between="of" />
      <FigureCell figure={row.rate} unit="per 100 developer turns" between="in" />
      <PersistenceCell figure={row.persistence} />
      <TableCell className="whitespace-nowrap py-2">
        <Dominant row={row} href={row.symptom && hrefWith('/episodes', { ...within, symptoms: [row.symptom.code] })} />
      </TableCell>
      <TableCell className="py-1.5">
        <Sparkline line={row.trend} />
        <Small>
          {row.change ? `${signed(row.change.difference, 'percent')}${row.change.moreThanNoise ? '' : ' (noise)'}` : 'change: too few'}
        </Small>
      </TableCell>
      <TableCell className="whitespace-nowrap py-2 tabular-nums">
        {row.lastEpisodeAt ? <Instant at={row.lastEpisodeAt} show="date" /> : '–'}
      </TableCell>
      <TableCell className="whitespace-nowrap py-2 tabular-nums">
        {row.lastSessionAt ? <Instant at={row.lastSessionAt} show="date" /> : '–'}
      </TableCell>
    </TableRow>
  )
}

/** Long names break after the owner first. */
function Breakable({ name }: { name: string }) {
  return name.split('/').map((part, place) => (
    <Fragment key={place}>
      {place > 0 && '/'}
      {place > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}

function Dominant({ row: { symptom, name, share }, href }: { row: RepositoryFigures; href: string | null }) {
  if (share.tooFew) return <TooFew />
  if (!symptom || !href) return <span className="text-muted-foreground">none</span>
  return (
    <>
      <Link href={href} aria-label={`Episodes of ${symptom.code} in ${name}`} className="inline-block rounded hover:bg-subtle">
        <SymptomBadges symptoms={[symptom.code]} />
      </Link>
      <Small>{outOf(symptom.sessions, 'sessions')}</Small>
    </>
  )
}
