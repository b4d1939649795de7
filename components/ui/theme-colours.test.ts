import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('app/globals.css', 'utf8')
const THEMES = { light: coloursIn(':root'), dark: coloursIn('.dark') }

/** WCAG 2.2: text 4.5:1, marks of a chart 3:1. */
const TEXT = [
  ['foreground', ['background', 'surface', 'subtle', 'sidebar']],
  ['muted-foreground', ['background', 'surface', 'subtle', 'sidebar']],
  ['primary-foreground', ['primary', 'primary-hover']],
  ['accent', ['background', 'surface', 'accent-soft']],
  ['danger', ['background', 'surface', 'danger-soft']],
  ['warning', ['background', 'surface', 'warning-soft']],
  ['success', ['background', 'surface', 'success-soft']],
  ['foreground', ['accent-soft', 'danger-soft', 'warning-soft', 'success-soft']],
  ['foreground', ['heat-share', 'heat-above', 'heat-below']],
] as const

test.each(Object.entries(THEMES))('text stands out from what it is written on, in the %s theme', (_, colours) => {
  const pairs = TEXT.flatMap(([text, grounds]) => grounds.map((ground) => ({ text, ground, ratio: contrast(colours, text, ground) })))

  expect(pairs.filter(({ ratio }) => ratio < 4.5)).toEqual([])
})

test.each(Object.entries(THEMES))('marks stand out from page and card, in the %s theme', (_, colours) => {
  const marks = Object.keys(colours).filter((name) => /^(symptom|severity|platform|group)-|^paper$/.test(name))

  const faint = marks.filter((mark) => Math.min(contrast(colours, mark, 'background'), contrast(colours, mark, 'surface')) < 3)

  expect(marks).toHaveLength(22)
  expect(faint).toEqual([])
})

/** Machado et al. 2009, full severity. */
const SIGHTS = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}

const CASES = Object.entries(THEMES).flatMap(([theme, colours]) =>
  Object.entries(SIGHTS).map(([sight, matrix]) => ({ theme, sight, colours, matrix })),
)

test.each(CASES)('no two symptoms look alike with $sight, in the $theme theme', ({ colours, matrix }) => {
  const distances = distancesOf(colours, matrix, 'symptom-')

  expect(distances).toHaveLength(28)
  expect(Math.min(...distances)).toBeGreaterThan(0.09)
})

test.each(CASES)('no two lines of groups look alike with $sight, in the $theme theme', ({ colours, matrix }) => {
  const distances = distancesOf(colours, matrix, 'group-')

  expect(distances).toHaveLength(15)
  expect(Math.min(...distances)).toBeGreaterThan(0.09)
})

/** Of each two colours of a kind, as they are seen. */
function distancesOf(colours: Record<string, string>, matrix: number[], kind: string): number[] {
  const seen = Object.entries(colours)
    .filter(([name]) => name.startsWith(kind))
    .map(([, hex]) => oklab(through(matrix, linear(hex))))
  return seen.flatMap((one, index) => seen.slice(0, index).map((other) => Math.hypot(...one.map((v, axis) => v - (other[axis] ?? 0)))))
}

function coloursIn(selector: string): Record<string, string> {
  const block = new RegExp(`^${selector.replace('.', '\\.')} \\{(.*?)^\\}`, 'ms').exec(css)?.[1] ?? ''
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]))
}

function contrast(colours: Record<string, string>, one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(colours[one] ?? ''), luminance(colours[other] ?? '')].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = linear(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(hex: string): number[] {
  return [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
}

function through(matrix: number[], colour: number[]): number[] {
  return [0, 3, 6].map((row) => dot(matrix.slice(row, row + 3), colour)).map((v) => Math.min(1, Math.max(0, v)))
}

function oklab(colour: number[]): number[] {
  const cone = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ].map((row) => Math.cbrt(dot(row, colour)))
  return [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ].map((row) => dot(row, cone))
}

function dot(one: number[], other: number[]): number {
  return one.reduce((sum, v, index) => sum + v * (other[index] ?? 0), 0)
}
