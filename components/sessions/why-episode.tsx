import { Link } from '@/components/ui/link'
import type { ExplainedFinding } from '@/lib/contracts/sessions'
import { SYMPTOMS } from '@/lib/domain/taxonomy'
import { PUSHBACK_ACTS } from './pushback-kinds'
import { ReasonList } from './reason-list'

const CONFIDENCES = {
  high: 'The classifier is quite sure of that.',
  medium: 'The classifier takes that as likely.',
  low: 'The classifier takes that as possible, and is not sure.',
} as const satisfies Record<ExplainedFinding['candidate']['confidence'], string>

/** Why this is an episode and why of this symptom, for a reader who knows no rules. */
export function WhyEpisode({ finding: { candidate, labels, reasons } }: { finding: ExplainedFinding }) {
  const { kind, confidence, pushbackTurns } = candidate
  return (
    <details className="text-muted-foreground text-xs">
      <summary className="rounded hover:text-foreground">Why is this an episode?</summary>
      <div className="mt-2 grid gap-2.5">
        <p>
          {placeOf(pushbackTurns)} {PUSHBACK_ACTS[kind]}. {CONFIDENCES[confidence]}
        </p>
        <ReasonList title="This speaks for it" reasons={reasons.filter(({ speaks }) => speaks === 'for')} tone="for" />
        <ReasonList title="This speaks against it" reasons={reasons.filter(({ speaks }) => speaks === 'against')} tone="against" />
        {labels?.symptoms.map((code) => (
          <WhySymptom key={code} title={`Why “${SYMPTOMS[code].name}”`} reasons={reasons.filter(({ symptom }) => symptom === code)} />
        ))}
        <p>
          More dots weigh more. A small model that has learnt from labelled sessions weighs these signs together with the words.{' '}
          <Link href="/method" className="underline hover:text-foreground">
            How it works
          </Link>
        </p>
      </div>
    </details>
  )
}

function WhySymptom({ title, reasons }: { title: string; reasons: ExplainedFinding['reasons'] }) {
  if (reasons.length > 0) return <ReasonList title={title} reasons={reasons} tone="for" />
  return (
    <div>
      <h4 className="font-medium text-foreground">{title}</h4>
      <p className="mt-1">No single sign: the words and what the agent had done before look most like it.</p>
    </div>
  )
}

function placeOf(turns: readonly number[]): string {
  if (turns.length === 0) return 'Without a word of the developer,'
  return turns.length === 1 ? `In turn ${turns[0]}` : `In turns ${turns.slice(0, -1).join(', ')} and ${turns.at(-1)}`
}
