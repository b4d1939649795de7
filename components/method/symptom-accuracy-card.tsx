import { CsvButton } from '@/components/charts/csv-button'
import { Card, CardHeader } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { symptomAccuracy, symptomTable } from '@/lib/charts/accuracy'
import type { LabelledSet, SymptomAccuracy } from '@/lib/domain/method-facts'

const TITLE = 'Symptom by symptom'

/** How well each symptom is told, against both sets of labels. */
export function SymptomAccuracyCard({ gold, paper }: { gold: LabelledSet; paper: LabelledSet }) {
  const rows = symptomAccuracy(gold, paper)
  return (
    <Card>
      <CardHeader
        title={TITLE}
        description={`Whether a session has an episode of the symptom. F1 is precision and recall in one; under it: found rightly, found wrongly, missed. n ${gold.sessions} and ${paper.sessions} sessions.`}
        actions={<CsvButton title={TITLE} table={symptomTable(rows)} fileName="accuracy-symptoms" />}
      />
      <Table label={TITLE}>
        <TableHead>
          <TableRow>
            <TableHeader>Symptom</TableHeader>
            <TableHeader className="text-right">By the codebook</TableHeader>
            <TableHeader className="text-right">By the paper</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ code, name, ...sets }) => (
            <TableRow key={code}>
              <TableCell className="min-w-32">
                <span className="mr-1.5 text-muted-foreground text-xs tabular-nums">{code}</span>
                {name}
              </TableCell>
              <Score counts={sets.gold} />
              <Score counts={sets.paper} />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}

function Score({ counts }: { counts: SymptomAccuracy | null }) {
  if (!counts) return <TableCell className="text-right">–</TableCell>
  const { f1, tp, fp, fn } = counts
  return (
    <TableCell className="whitespace-nowrap text-right tabular-nums">
      <span className="block font-medium">{f1.toFixed(2)}</span>
      <span className="block text-muted-foreground text-xs">
        {tp} · {fp} · {fn}
      </span>
    </TableCell>
  )
}
