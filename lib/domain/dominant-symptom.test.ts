import { expect, test } from 'vitest'
import { dominantSymptom } from './dominant-symptom'

const NONE = { S1: 0, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0, S7: 0, S8: 0 }

test('the symptom that most have is the dominant one, and of two alike the first', () => {
  const most = dominantSymptom({ ...NONE, S3: 4, S5: 7 })
  const alike = dominantSymptom({ ...NONE, S7: 3, S2: 3 })

  expect(most).toBe('S5')
  expect(alike).toBe('S2')
})

test('nothing dominates where nothing was seen', () => {
  expect(dominantSymptom(NONE)).toBeNull()
})
