import { expect, test } from 'vitest'
import type { ComparedLabels } from '@/lib/contracts/classifier'
import { labelChanges } from './label-changes'

const labels: ComparedLabels = { symptoms: ['S2'], causes: ['C1'], severity: 'DS1', locus: null, status: 'RS2', resolver: null }

test('an episode of one version is told by its symptoms', () => {
  const text = labelChanges({ name: 'Wrong page', turn: 3, a: null, b: { ...labels, symptoms: ['S3', 'S7'] } })

  expect(text).toBe('S3 Developer constraint violation + S7 Inaccurate self-reporting')
})

test('of an episode of both only the axes that differ are told', () => {
  const b = { ...labels, symptoms: ['S3' as const], severity: 'DS2', locus: 'DL1' }

  const text = labelChanges({ name: 'Wrong page', turn: 3, a: labels, b })

  expect(text).toBe(
    'S2 Misread developer intent → S3 Developer constraint violation; DS1 Effort and trust → DS2 Easily reversed + DL1 Code or task',
  )
})
