import type { VersionComparison } from '@/lib/contracts/classifier'
import { versionText } from '@/lib/domain/classifier-version'
import { SEVERITIES, STATUSES, SYMPTOMS } from '@/lib/domain/taxonomy'
import { proportion } from '@/lib/stats/proportion'
import type { Figure, Table } from './chart-model'
import { figureOf, rounded } from './figure'

export type Shift = { code: string; name: string; a: Figure; b: Figure; points: number | null }
export type ShiftGroup = { id: string; name: string; of: string; shifts: Shift[] }
export type VersionShifts = { title: string; notes: string[]; groups: ShiftGroup[]; table: Table }

type Labels = Readonly<Record<string, { name: string }>>

const AXES: readonly { id: string; name: string; labels: Labels }[] = [
  { id: 'symptoms', name: 'Symptom', labels: SYMPTOMS },
  { id: 'severities', name: 'Cost', labels: SEVERITIES },
  { id: 'statuses', name: 'Outcome', labels: STATUSES },
]

/**
 * How the shares move from one version to the other. Both read the same sessions, so the shift itself is no matter of chance.
 * Labels that neither gave are left out.
 */
export function versionShifts(comparison: VersionComparison): VersionShifts {
  const groups = [sessionGroup(comparison), ...AXES.map((axis) => labelGroup(comparison, axis))].filter(({ shifts }) => shifts.length > 0)
  return {
    title: 'Shares by version',
    notes: [
      'Both versions read the same sessions: a shift is one of the versions. An episode may have several symptoms.',
      'Under ten sessions or episodes no share is given.',
    ],
    groups,
    table: tableOf(comparison, groups),
  }
}

function sessionGroup({ sessions: { both, withEpisodeA, withEpisodeB } }: VersionComparison): ShiftGroup {
  const shift = shiftOf('', 'Sessions with an episode', [withEpisodeA, both], [withEpisodeB, both])
  return { id: 'sessions', name: 'Sessions', of: 'sessions', shifts: [shift] }
}

function labelGroup({ labels, episodes }: VersionComparison, axis: (typeof AXES)[number]): ShiftGroup {
  const shifts = labels.flatMap(({ code, a, b }) => {
    const label = axis.labels[code]
    return label && a + b > 0 ? [shiftOf(code, label.name, [a, episodes.a], [b, episodes.b])] : []
  })
  return { id: axis.id, name: axis.name, of: 'episodes', shifts }
}

function shiftOf(code: string, name: string, a: [count: number, n: number], b: [count: number, n: number]): Shift {
  const [before, after] = [figureOf(proportion(...a), 'percent'), figureOf(proportion(...b), 'percent')]
  const points = before.value === null || after.value === null || before.tooFew || after.tooFew ? null : after.value - before.value
  return { code, name, a: before, b: after, points }
}

function tableOf({ a, b }: VersionComparison, groups: ShiftGroup[]): Table {
  const [one, other] = [versionText(a), versionText(b)]
  return {
    columns: [
      { name: 'Of', kind: 'text' },
      { name: 'Code', kind: 'text' },
      { name: 'Label', kind: 'text' },
      { name: one, kind: 'count' },
      { name: `${one}, n`, kind: 'count' },
      { name: `${one} (%)`, kind: 'percent' },
      { name: other, kind: 'count' },
      { name: `${other}, n`, kind: 'count' },
      { name: `${other} (%)`, kind: 'percent' },
      { name: 'Shift (points)', kind: 'rate' },
    ],
    rows: groups.flatMap(({ of, shifts }) =>
      shifts.map(({ code, name, a: before, b: after, points }) => [
        ...[of, code, name, before.count, before.n, rounded(before.value), after.count, after.n, rounded(after.value), rounded(points)],
      ]),
    ),
  }
}
