import { PAPER_CAUSES_BY_SYMPTOM } from '@/lib/domain/paper-causes'
import type { Cause } from '@/lib/domain/taxonomy'
import type { Features } from './linear'
import type { Model } from './model'
import { sharesOf } from './shares'

const CAUSES = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'] as const satisfies readonly Cause[]

/** An episode's features, and what its likely symptoms say of the cause by the paper's table: the logarithm of its expected share. */
export function causeFeatures(features: Features, symptoms: Model['symptoms']): Features {
  const shares = sharesOf(symptoms, features)
  const expected = (cause: Cause) => shares.reduce((sum, { code, share }) => sum + (share * PAPER_CAUSES_BY_SYMPTOM[code][cause]) / 100, 0)
  return new Map([...features, ...CAUSES.map((cause): [string, number] => [`expected.${cause}`, Math.log(expected(cause))])])
}
