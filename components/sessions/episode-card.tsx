import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { StoredFinding } from '@/lib/contracts/sessions'
import type { Labels } from '@/lib/domain/finding'
import { CAUSES, LOCI, RESOLVERS, SEVERITIES, STATUSES, TIERS } from '@/lib/domain/taxonomy'
import { SymptomBadges } from './symptom-badges'

/** An episode with its labels, its evidence and what spoke for it. */
export function EpisodeCard({
  finding: { position, candidate, labels, rules },
  onTurn,
}: {
  finding: StoredFinding
  onTurn: (turn: number) => void
}) {
  return (
    <Card className="p-4 text-sm">
      <h3 id={`episode-${position}`} className="font-medium">
        {candidate.name}
      </h3>
      <p className="mt-0.5 text-muted-foreground text-xs">{candidate.description}</p>
      {labels && <LabelBadges labels={labels} />}
      <ul className="mt-3 grid gap-1.5">
        {candidate.quotes.map((quote) => (
          <li key={`${quote.turn}-${quote.text}`}>
            <button
              type="button"
              onClick={() => onTurn(quote.turn)}
              className="w-full rounded-md border-border-strong border-l-2 bg-subtle/60 px-2.5 py-1.5 text-left text-xs hover:bg-subtle"
            >
              <span className="mr-1.5 text-muted-foreground tabular-nums">turn {quote.turn}</span>
              <q className="break-words">{quote.text}</q>
            </button>
          </li>
        ))}
      </ul>
      {labels?.constraint && (
        <p className="mt-2 text-xs">
          <span className="text-muted-foreground">Broken rule:</span> {labels.constraint}
        </p>
      )}
      <details className="mt-2 text-muted-foreground text-xs">
        <summary className="cursor-pointer hover:text-foreground">Why, with {candidate.confidence} confidence</summary>
        <ul className="mt-1 list-inside list-disc font-mono">
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
    </Card>
  )
}

function LabelBadges({ labels }: { labels: Labels }) {
  return (
    <div className="mt-2 flex flex-wrap gap-1">
      <SymptomBadges symptoms={labels.symptoms} named />
      {labels.causes.map(({ code, tier }) => (
        <Badge key={code} title={`Cause: ${CAUSES[code].meaning}${tier ? ` Evidence: ${TIERS[tier].meaning}` : ''}`}>
          {CAUSES[code].name}
          {tier && ` · ${TIERS[tier].name.toLowerCase()}`}
        </Badge>
      ))}
      <Badge tone="outline" dot={`var(--severity-${labels.severity.toLowerCase()})`} title={`Cost: ${SEVERITIES[labels.severity].meaning}`}>
        {SEVERITIES[labels.severity].name}
        {labels.locus && ` · ${LOCI[labels.locus].name.toLowerCase()}`}
      </Badge>
      <Badge tone={labels.resolver ? 'success' : 'neutral'} title={`Resolution: ${STATUSES[labels.status].meaning}`}>
        {labels.resolver ? RESOLVERS[labels.resolver].name : `Resolution ${STATUSES[labels.status].name.toLowerCase()}`}
      </Badge>
    </div>
  )
}
