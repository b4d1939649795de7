import { expect, test } from 'vitest'
import { passwordStrength } from './password-strength'

test('a short password says how much is missing', () => {
  const strength = passwordStrength('nine char')

  expect(strength).toEqual({ level: 0, hint: '1 more character needed.' })
})

test.each(['password2026!', 'aaaaaaaaaaaaaaaa', 'qwertzuiop1'])('%s is weak although it is long enough', (password) => {
  expect(passwordStrength(password).level).toBe(1)
})

test('length makes a password strong', () => {
  expect(passwordStrength('tram6-lemon').level).toBe(2)
  expect(passwordStrength('tram lemon orbit').level).toBe(3)
})
