import { expect, test } from 'vitest'
import { foldText } from './fold-text'

test('words that differ in accents, apostrophes, case and white space become one', () => {
  expect(foldText("  It DIDN'T\r\n\twork ")).toBe('it didnt work')
  expect(foldText('It didn’t   work')).toBe('it didnt work')
  expect(foldText('Está\u00a0aquí\u3000')).toBe('esta aqui')
  expect(foldText('ЭТО  НЕ\nТО')).toBe('это не то')
})

test('a text without anything to fold stays as it is', () => {
  expect(foldText('no — 不对 😀')).toBe('no — 不对 😀')
  expect(foldText('')).toBe('')
})
