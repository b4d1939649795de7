import type { MethodFacts } from '@/lib/domain/method-facts'
import { PAPER_QUALITY } from '@/lib/domain/paper'
import { MethodSection } from './method-section'

export function Limits({ facts: { gold, paper } }: { facts: MethodFacts }) {
  const { agreement } = PAPER_QUALITY
  return (
    <MethodSection id="limits">
      <ul className="grid max-w-prose list-disc gap-2 pl-5 text-pretty marker:text-muted-foreground">
        <li>
          <strong>Only visible pushback counts.</strong> A developer who silently gives up, or mends it later by hand, is not seen. Who
          complains more has more episodes, with the same agent.
        </li>
        <li>
          <strong>Only the transcript is read.</strong> What happened in another window, in review or in production is not in it.
        </li>
        <li>
          <strong>Language.</strong> Words are known in English, Spanish, Portuguese, French, German, Russian, Chinese, Japanese and Korean.
          All pushback that was labelled is English, so that the figures hold for English; how good it is in the others is not known.
        </li>
        <li>
          <strong>Few and public.</strong> {gold.sessions} and {paper.sessions} sessions of {gold.repositories} and {paper.repositories}{' '}
          repositories are little, and private work may differ: the intervals are wide, and mind them.
        </li>
        <li>
          <strong>Whether is surer than what.</strong> That a session has an episode is told far better than its symptom or cause. Compare
          shares of symptoms over many sessions, and read the single episode before you act on it.
        </li>
        <li>
          <strong>No label is the truth.</strong> Readers who are language models agree with each other more than people do. Between its
          human annotators the paper reports {agreement.low} to {agreement.high}, without naming the measure for each, so that it is no
          ceiling for any single row above.
        </li>
      </ul>
    </MethodSection>
  )
}
