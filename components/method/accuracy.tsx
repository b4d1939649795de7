import { accuracyRows } from '@/lib/charts/accuracy'
import { versionText } from '@/lib/domain/classifier-version'
import type { LabelledSet, MethodFacts } from '@/lib/domain/method-facts'
import { AccuracyCard } from './accuracy-card'
import { AccuracyInShort } from './accuracy-in-short'
import { CalibrationCard } from './calibration-card'
import { CandidatesCard } from './candidates-card'
import { MethodSection } from './method-section'
import { SymptomAccuracyCard } from './symptom-accuracy-card'

/** The measured figures: in short, then each with its interval, its n and what the paper has beside it. */
export function Accuracy({ facts }: { facts: MethodFacts }) {
  const { gold, paper, measured, inUse, calibration, candidates } = facts
  return (
    <MethodSection id="accuracy">
      <p className="max-w-prose text-pretty">
        Measured for {measured} on public sessions with two kinds of labels: language models read some under one codebook, turn by turn; the
        others bear the labels of the paper. Each repository was judged by weights that had not seen it; the rules were written with all of
        them at hand, so that a new repository may fare less well. Intervals are 95 %.
        {measured !== versionText(inUse) && <> The version in use, {versionText(inUse)}, has not been measured yet.</>}
      </p>
      <AccuracyInShort gold={gold} />
      <AccuracyCard
        title="Against sessions read by the codebook"
        description={`${setText(gold)}, labelled turn by turn.`}
        rows={accuracyRows(gold)}
        fileName="accuracy-codebook"
      />
      <AccuracyCard
        title="Against the paper’s own labels"
        description={`${setText(paper)}. The paper tells which sessions have an episode and its labels, not where it stands.`}
        rows={accuracyRows(paper)}
        fileName="accuracy-paper"
      />
      <SymptomAccuracyCard gold={gold} paper={paper} />
      <CalibrationCard calibration={calibration} />
      <CandidatesCard candidates={candidates} />
    </MethodSection>
  )
}

function setText({ sessions, episodes, repositories }: LabelledSet): string {
  return `${sessions} sessions of ${repositories} repositories with ${episodes} episodes`
}
