import fc from 'fast-check'
import { expect, test } from 'vitest'
import { profileMaskFor, profileOf, symptomsMask } from './rollup-masks'
import { Severity, Symptom } from './taxonomy'

test('S1 is the first bit of the symptoms and S8 the eighth', () => {
  expect(symptomsMask(['S1'])).toBe(1)
  expect(symptomsMask(['S3', 'S7'])).toBe(68)
  expect(symptomsMask(['S8'])).toBe(128)
})

test('a profile has five bits for each symptom, one for each severity', () => {
  expect(profileOf([])).toBe(0n)
  expect(profileOf([{ symptoms: ['S1'], severity: 'DS0' }])).toBe(1n)
  expect(profileOf([{ symptoms: ['S2'], severity: 'DS1' }])).toBe(64n)
  expect(profileOf([{ symptoms: ['S8'], severity: 'DS4' }])).toBe(549_755_813_888n)
})

test('S3 easily reversed and S5 hard to reverse do not make an S3 that is hard to reverse', () => {
  const profile = profileOf([
    { symptoms: ['S3'], severity: 'DS2' },
    { symptoms: ['S5'], severity: 'DS3' },
  ])

  expect(profile & profileMaskFor(['S3'], ['DS3'])).toBe(0n)
  expect(profile & profileMaskFor(['S3'], [])).not.toBe(0n)
  expect(profile & profileMaskFor([], ['DS3'])).not.toBe(0n)
})

const symptoms = fc.subarray([...Symptom.options])
const severities = fc.subarray([...Severity.options])
const episode = fc.record({ symptoms: fc.subarray([...Symptom.options], { minLength: 1 }), severity: fc.constantFrom(...Severity.options) })

test('the mask of two lists of symptoms together is theirs joined', () => {
  fc.assert(
    fc.property(symptoms, symptoms, (some, more) => {
      expect(symptomsMask([...some, ...more])).toBe(symptomsMask(some) | symptomsMask(more))
    }),
  )
})

test('a mask finds a session exactly if one of its episodes fits both filters', () => {
  fc.assert(
    fc.property(fc.array(episode, { maxLength: 5 }), symptoms, severities, (episodes, asked, severe) => {
      const found = (profileOf(episodes) & profileMaskFor(asked, severe)) !== 0n

      const fits = episodes.some(
        (each) =>
          (asked.length === 0 || each.symptoms.some((symptom) => asked.includes(symptom))) &&
          (severe.length === 0 || severe.includes(each.severity)),
      )
      expect(found).toBe(fits)
    }),
  )
})
