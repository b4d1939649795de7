import type { ReactNode } from 'react'
import type { Labels } from '@/lib/domain/finding'
import { CAUSES, LOCI, RESOLVERS, SEVERITIES, STATUSES, SYMPTOMS, TIERS } from '@/lib/domain/taxonomy'
import { Explained } from './explained'

/** Every axis of an episode in words. */
export function EpisodeLabels({ labels }: { labels: Labels }) {
  const { symptoms, causes, severity, locus, status, resolver, constraint } = labels
  return (
    <dl className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 text-xs">
      <Axis name="Symptom">
        {symptoms.map((code) => (
          <Explained key={code} meaning={SYMPTOMS[code].meaning} dot={`var(--symptom-${code.toLowerCase()})`}>
            {code} {SYMPTOMS[code].name}
          </Explained>
        ))}
      </Axis>
      <Axis name="Cause">
        {causes.map(({ code, tier }) => (
          <Explained key={code} meaning={`${CAUSES[code].meaning}${tier ? ` Evidence: ${TIERS[tier].meaning}` : ''}`}>
            {code} {CAUSES[code].name}
            {tier && ` (${TIERS[tier].name.toLowerCase()})`}
          </Explained>
        ))}
      </Axis>
      <Axis name="Cost">
        <Explained meaning={SEVERITIES[severity].meaning} dot={`var(--severity-${severity.toLowerCase()})`}>
          {severity} {SEVERITIES[severity].name}
        </Explained>
        {locus && (
          <Explained meaning={LOCI[locus].meaning}>
            {locus} {LOCI[locus].name}
          </Explained>
        )}
      </Axis>
      <Axis name="Outcome">
        <Explained meaning={STATUSES[status].meaning}>
          {status} {STATUSES[status].name}
        </Explained>
        {resolver && (
          <Explained meaning={RESOLVERS[resolver].meaning}>
            {resolver} {RESOLVERS[resolver].name}
          </Explained>
        )}
      </Axis>
      {constraint && <Axis name="Broken rule">{constraint}</Axis>}
    </dl>
  )
}

function Axis({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="flex flex-col items-start gap-y-0.5 [overflow-wrap:anywhere]">{children}</dd>
    </>
  )
}
