import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { SessionPairs } from '@/lib/contracts/analytics/repositories'

/** The four counts that all of it is made from: “with” is with an episode. */
export function PairCounts({ pairs: { both, earlierOnly, laterOnly, neither } }: { pairs: SessionPairs }) {
  return (
    <div className="-mx-4 mt-3">
      <Table label="Pairs of adjacent sessions, counted">
        <TableHead>
          <TableRow>
            <TableHeader>Pairs</TableHeader>
            <TableHeader className="text-right">Next with</TableHeader>
            <TableHeader className="text-right">Next clean</TableHeader>
            <TableHeader className="text-right">All</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          <Counts name="This with" counts={[both, earlierOnly]} />
          <Counts name="This clean" counts={[laterOnly, neither]} />
          <Counts name="All" counts={[both + laterOnly, earlierOnly + neither]} />
        </TableBody>
      </Table>
    </div>
  )
}

function Counts({ name, counts: [withEpisode, clean] }: { name: string; counts: readonly [number, number] }) {
  return (
    <TableRow>
      <th scope="row" className="h-8 px-3 pl-4 text-left font-normal">
        {name}
      </th>
      {[withEpisode, clean, withEpisode + clean].map((count, place) => (
        <TableCell key={place} className="h-8 py-1 text-right tabular-nums">
          {count.toLocaleString('en')}
        </TableCell>
      ))}
    </TableRow>
  )
}
