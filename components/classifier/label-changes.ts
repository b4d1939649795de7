import type { ComparedLabels, EpisodeChange } from '@/lib/contracts/classifier'
import { CAUSES, LOCI, RESOLVERS, SEVERITIES, STATUSES, SYMPTOMS } from '@/lib/domain/taxonomy'

const NAMES: Readonly<Record<string, { name: string }>> = { ...SYMPTOMS, ...CAUSES, ...SEVERITIES, ...LOCI, ...STATUSES, ...RESOLVERS }

const AXES: readonly ((labels: ComparedLabels) => string)[] = [
  ({ symptoms }) => namesOf(symptoms),
  ({ causes }) => namesOf(causes),
  ({ severity, locus }) => namesOf([severity, ...(locus ? [locus] : [])]),
  ({ status, resolver }) => namesOf([status, ...(resolver ? [resolver] : [])]),
]

/** The labels of an episode that one version found, or what became of those that differ: "S2 … → S3 …". */
export function labelChanges({ a, b }: EpisodeChange): string {
  if (!a || !b) return namesOf((a ?? b)?.symptoms ?? [])
  return AXES.flatMap((axis) => (axis(a) === axis(b) ? [] : [`${axis(a)} → ${axis(b)}`])).join('; ')
}

function namesOf(codes: readonly string[]): string {
  return codes.map((code) => `${code} ${NAMES[code]?.name ?? ''}`.trim()).join(' + ')
}
