import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { FiltersPatch, GroupRow, GroupTable as Model } from '@/lib/charts/chart-model'
import { AgainstCell, SideCell } from './group-cells'

type Props = { model: Model; hrefOf: (link: FiltersPatch) => string }

/** Two groups beside each other, each figure with its interval and count, and the second against the first with its test. */
export function GroupTable({ model, hrefOf }: Props) {
  return (
    <div className="-mx-4">
      <Table label={model.title}>
        <Heads model={model} />
        <TableBody>
          {model.rows.map((row) => (
            <TableRow key={row.id}>
              <RowName row={row} />
              {row.measures.map((measure) => (
                <Measure key={measure.unit} row={row} measure={measure} groups={model.groups} hrefOf={hrefOf} />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}

function Heads({ model: { heads, groups, rows } }: { model: Model }) {
  const measures = rows[0]?.measures ?? []
  return (
    <TableHead>
      {heads.length > 0 && (
        <TableRow>
          <TableCell />
          {heads.map((head) => (
            <TableHeader key={head} colSpan={3} scope="colgroup" className="text-center max-sm:text-left">
              {head}
            </TableHeader>
          ))}
        </TableRow>
      )}
      <TableRow>
        <TableHeader className="sticky left-0 bg-surface">{heads.length > 0 ? 'Label' : 'Measure'}</TableHeader>
        {measures.map(({ unit }) => (
          <GroupHeads key={unit} groups={groups} />
        ))}
      </TableRow>
    </TableHead>
  )
}

function GroupHeads({ groups: [first, second] }: { groups: Model['groups'] }) {
  return (
    <>
      <TableHeader className="text-right">
        <GroupName name={first} />
      </TableHeader>
      <TableHeader className="text-right">
        <GroupName name={second} />
      </TableHeader>
      <TableHeader className="text-right">
        <GroupName name={`${second} against ${first}`} />
      </TableHeader>
    </>
  )
}

/** Names of models can be long. */
function GroupName({ name }: { name: string }) {
  return (
    <span className="inline-block max-w-44 truncate max-sm:max-w-28 align-bottom" title={name}>
      {name}
    </span>
  )
}

function RowName({ row: { code, name, meaning, apart } }: { row: GroupRow }) {
  return (
    <th
      scope="row"
      className="sticky left-0 min-w-36 max-w-52 bg-surface px-3 py-2 pl-4 text-left align-top font-normal text-sm"
      title={meaning || undefined}
    >
      {code && <span className="mr-1.5 text-muted-foreground text-xs tabular-nums">{code}</span>}
      {name}
      {apart && <span className="mt-0.5 block font-medium text-warning text-xs">{apart}</span>}
    </th>
  )
}

type MeasureProps = { row: GroupRow; measure: GroupRow['measures'][number]; groups: Model['groups'] } & Pick<Props, 'hrefOf'>

function Measure({ row, measure, groups: [first, second], hrefOf }: MeasureProps) {
  const [one, other] = measure.sides
  return (
    <>
      <SideCell measure={measure} side={one} label={`${row.name}, ${first}`} hrefOf={hrefOf} />
      <SideCell measure={measure} side={other} label={`${row.name}, ${second}`} hrefOf={hrefOf} />
      <AgainstCell measure={measure} name={second} />
    </>
  )
}
