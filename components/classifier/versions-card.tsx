import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { ClassifierState } from '@/lib/contracts/classifier'
import { versionText } from '@/lib/domain/classifier-version'

/** The versions that have read sessions here, and the way to lay two beside each other. */
export function VersionsCard({ state: { inUse, versions } }: { state: ClassifierState }) {
  return (
    <Card>
      <CardHeader
        title="Versions"
        description="What the last three versions found in a session is kept to compare. Only the latest counts in figures."
        actions={
          versions.length > 1 && (
            <Button asChild>
              <Link href="/settings/classifier/compare">Compare two versions</Link>
            </Button>
          )
        }
      />
      {versions.length === 0 ? (
        <CardBody className="text-muted-foreground text-sm">Nothing is classified yet.</CardBody>
      ) : (
        <Table label="Versions">
          <TableHead>
            <TableRow>
              <TableHeader>Version</TableHeader>
              <TableHeader className="text-right">Sessions counted by it</TableHeader>
              <TableHeader className="text-right">Sessions kept</TableHeader>
              <TableHeader className="text-right">Episodes in these</TableHeader>
            </TableRow>
          </TableHead>
          <TableBody>
            {versions.map((version) => (
              <TableRow key={versionText(version)}>
                <TableCell className="whitespace-nowrap">
                  {versionText(version)}{' '}
                  {versionText(version) === versionText(inUse) && (
                    <Badge tone="accent" className="ml-1">
                      in use
                    </Badge>
                  )}
                </TableCell>
                <TableCell className="text-right tabular-nums">{version.shown.toLocaleString('en')}</TableCell>
                <TableCell className="text-right tabular-nums">{version.kept.toLocaleString('en')}</TableCell>
                <TableCell className="text-right tabular-nums">{version.episodes.toLocaleString('en')}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {versions.length === 1 && (
        <p className="border-border border-t px-4 py-2 text-muted-foreground text-xs">
          Once a second version has read sessions here, the two can be compared.
        </p>
      )}
    </Card>
  )
}
