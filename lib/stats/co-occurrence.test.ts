import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countLabels } from '@/lib/testing/count-histories'
import { coOccurrence } from './co-occurrence'

const IN_SESSIONS = { S1: 1_590, S2: 3_491, S3: 4_661, S4: 1_457, S5: 2_131, S6: 426, S7: 2_990 }
const IN_EPISODES = { S1: 1_863, S2: 4_344, S3: 6_178, S4: 1_644, S5: 2_872, S6: 463, S7: 3_639 }
type Symptom = keyof typeof IN_SESSIONS

const WITHIN_SESSIONS = [
  ['S2', 'S4', 820, '1.39'],
  ['S5', 'S7', 889, '1.20'],
  ['S1', 'S6', 94, '1.20'],
  ['S1', 'S5', 428, '1.09'],
  ['S3', 'S4', 822, '1.04'],
  ['S1', 'S7', 574, '1.04'],
  ['S1', 'S2', 626, '0.97'],
  ['S4', 'S5', 349, '0.97'],
  ['S3', 'S7', 1_560, '0.97'],
  ['S6', 'S7', 139, '0.94'],
  ['S2', 'S5', 807, '0.94'],
  ['S2', 'S7', 1_100, '0.91'],
  ['S1', 'S4', 231, '0.86'],
  ['S4', 'S7', 434, '0.86'],
  ['S3', 'S6', 196, '0.85'],
  ['S2', 'S3', 1_577, '0.84'],
  ['S4', 'S6', 56, '0.78'],
  ['S5', 'S6', 80, '0.76'],
  ['S1', 'S3', 645, '0.75'],
  ['S3', 'S5', 815, '0.71'],
  ['S2', 'S6', 120, '0.70'],
] as const satisfies [Symptom, Symptom, number, string][]

test.each(WITHIN_SESSIONS)('the paper: %s and %s meet in %i of 8,630 sessions, a lift of %s', (first, second, count, value) => {
  const [row] = coOccurrence({ n: 8_630, support: IN_SESSIONS, pairs: [{ first, second, count }] })

  expect(row?.lift?.value.toFixed(2)).toBe(value)
})

const WITHIN_EPISODES = [
  ['S2', 'S4', 646, ['.1209', '.3929', '1.458', '.1487', '.3929']],
  ['S3', 'S7', 1_003, ['.1138', '.2756', '.7191', '.1624', '.2756']],
  ['S5', 'S7', 633, ['.1077', '.2204', '.9762', '.2204', '.1739']],
  ['S3', 'S4', 518, ['.0709', '.3151', '.8220', '.0838', '.3151']],
  ['S2', 'S3', 540, ['.0541', '.1243', '.3243', '.1243', '.0874']],
  ['S2', 'S7', 360, ['.0472', '.0989', '.3671', '.0829', '.0989']],
  ['S1', 'S7', 226, ['.0428', '.1213', '.5373', '.1213', '.0621']],
  ['S1', 'S2', 180, ['.0299', '.0966', '.3585', '.0966', '.0414']],
  ['S2', 'S5', 166, ['.0235', '.0578', '.2145', '.0382', '.0578']],
  ['S3', 'S5', 188, ['.0212', '.0655', '.1708', '.0304', '.0655']],
  ['S1', 'S5', 97, ['.0209', '.0521', '.2922', '.0521', '.0338']],
  ['S4', 'S7', 88, ['.0169', '.0535', '.2371', '.0535', '.0242']],
  ['S4', 'S5', 73, ['.0164', '.0444', '.2492', '.0444', '.0254']],
  ['S1', 'S3', 122, ['.0154', '.0655', '.1708', '.0655', '.0197']],
  ['S3', 'S6', 80, ['.0122', '.1728', '.4508', '.0129', '.1728']],
] as const satisfies [Symptom, Symptom, number, string[]][]

test.each(WITHIN_EPISODES)('the paper: %s and %s meet in %i of 16,118 episodes', (first, second, count, printed) => {
  const [row] = coOccurrence({ n: 16_118, support: IN_EPISODES, pairs: [{ first, second, count }] })

  const figures = [row?.jaccard, row?.overlap, row?.lift?.value, row?.givenFirst.value, row?.givenSecond.value]
  expect(figures.map((figure, i) => asPrinted(figure, printed[i] ?? ''))).toEqual(printed)
})

const asPrinted = (figure: number | null | undefined, printed: string) =>
  (figure ?? Number.NaN).toFixed(printed.split('.')[1]?.length).replace(/^0/, '')

test('a label said twice counts once, one not asked for still makes a thing, none at all does not', () => {
  const counts = countLabels([['S1', 'S1', 'S2'], ['S2'], ['S8'], []], ['S1', 'S2', 'S3'])

  expect(counts).toEqual({
    n: 3,
    support: { S1: 1, S2: 2, S3: 0 },
    pairs: [
      { first: 'S1', second: 'S2', count: 1 },
      { first: 'S1', second: 'S3', count: 0 },
      { first: 'S2', second: 'S3', count: 0 },
    ],
  })
})

test('labels too rare have no lift, labels never seen no overlap either', () => {
  const [rare, , unseen] = coOccurrence(countLabels([['S1', 'S2'], ['S2']], ['S1', 'S2', 'S3', 'S4']))

  expect(rare).toMatchObject({ count: 1, lift: null, jaccard: 0.5, overlap: 1 })
  expect(unseen).toMatchObject({ count: 0, lift: null, overlap: null, givenSecond: { value: null } })
})

const LABELS = ['S1', 'S2', 'S3', 'S4'] as const
const thingsOf = fc.array(fc.subarray([...LABELS, 'S8']), { maxLength: 60 })

test('the order of things does not matter, and what things have of pairs adds up', () => {
  fc.assert(
    fc.property(thingsOf, (things) => {
      const counts = countLabels(things, LABELS)
      const sizes = things.map((thing) => thing.filter((label) => label !== 'S8').length)

      expect(countLabels([...things].reverse(), LABELS)).toEqual(counts)
      expect(counts.pairs.reduce((sum, { count }) => sum + count, 0)).toBe(sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0))
      expect(Object.values(counts.support).reduce((sum, count) => sum + count, 0)).toBe(sizes.reduce((sum, size) => sum + size, 0))
    }),
  )
})
