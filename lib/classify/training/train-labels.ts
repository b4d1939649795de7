import { causeFeatures } from '@/lib/classify/builtin/model/cause-features'
import type { Model } from '@/lib/classify/builtin/model/model'
import type { LabelledSession } from '@/lib/classify/eval/labelled'
import { PAPER } from '@/lib/domain/paper'
import { type Case, paperCases, readCases } from './episode-cases'
import { topShare } from './match-shares'
import { type Axis, trainAxis, trainHead } from './train-axis'

const SYMPTOMS: Axis<keyof Model['symptoms']> = {
  codes: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'],
  has: ({ symptoms }, code) => symptoms.includes(code),
  penalty: 4,
  belief: (code) => ({ [`leans.${code}`]: 1.5, [`leads.${code}`]: 0.5 }),
  paperWeight: 3,
  towardsPaper: 0.6,
  paperShares: PAPER.all.symptoms,
}

const CAUSES: Axis<keyof Model['causes']> = {
  codes: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'],
  has: ({ causes }, code) => causes.some((cause) => cause.code === code),
  penalty: 6,
  belief: (code) => ({ [`leans.${code}`]: 1, [`leads.${code}`]: 0.3, [`expected.${code}`]: 1 }),
  paperWeight: 0.2,
  towardsPaper: 0.25,
  paperShares: PAPER.all.causes,
}

const OUTCOME_PENALTY = 3
/** Readers judge the end from the whole session, the paper from its quotes alone. Its shares are met by the clearest cases. */
const DAMAGED = (PAPER.all.severities.DS2 + PAPER.all.severities.DS3) / 100 + 0.03
const RESOLVED = PAPER.all.statuses.RS1 / 100 + 0.05

export function trainLabels(sessions: readonly LabelledSession[], located: Pick<Model, 'turn' | 'pair'>): Omit<Model, 'turn' | 'pair'> {
  const read = sessions.flatMap(readCases)
  const ofPaper = sessions.flatMap((session) => paperCases(session, located))
  const symptoms = trainAxis(SYMPTOMS, read, ofPaper)
  const withExpected = (one: Case): Case => ({ ...one, features: causeFeatures(one.features, symptoms) })
  const causes = trainAxis(CAUSES, read.map(withExpected), ofPaper.map(withExpected))

  const all = [...read, ...ofPaper].map(({ features }) => features)
  const damage = trainHead(read, ({ severity }) => severity === 'DS2' || severity === 'DS3', OUTCOME_PENALTY, { 'outcome.damage': 2 })
  const resolved = trainHead(read, ({ status }) => status === 'RS1', OUTCOME_PENALTY, { 'outcome.accepted': 3, 'outcome.taken-over': 2 })
  return { damage: topShare(damage, all, DAMAGED), resolved: topShare(resolved, all, RESOLVED), symptoms, causes }
}
