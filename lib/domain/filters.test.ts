import { expect, test } from 'vitest'
import { filtersFromParams } from './filters'
import { Filters } from './schemas/filters'

const DAYS = [
  '2026-02-28',
  '2026-02-29',
  '2024-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '0001-01-01',
  '0000-05-05',
  '9998-12-31',
  '9999-01-01',
]
const ODD_DAYS = ['', '2026-2-3', '20260203', '2026-02-03T00:00', ' 2026-02-03', '+02026-02-03', 'today']
const IDS = ['6f1d9a52-0c1e-4b8e-9f53-2a9d9a1c7e10', '6F1D9A52-0C1E-4B8E-9F53-2A9D9A1C7E10', '00000000-0000-0000-0000-000000000000']
const ODD_IDS = [
  '',
  'x',
  '6f1d9a52-0c1e-9b8e-9f53-2a9d9a1c7e10',
  '6f1d9a52-0c1e-4b8e-7f53-2a9d9a1c7e10',
  '6f1d9a520c1e4b8e9f532a9d9a1c7e10',
]

test('filters are read from an address as from its parameters one by one', () => {
  const params = new URLSearchParams('from=2026-02-01&to=2026-03-01&platform=IDE&agent=Codex&agent=Aider&symptom=S3&severity=DS2&page=4')

  const filters = filtersFromParams(params)

  expect(filters).toEqual({
    ...{ from: '2026-02-01', to: '2026-03-01', repositories: [], platforms: ['IDE'] },
    ...{ agents: ['Codex', 'Aider'], models: [], symptoms: ['S3'], severities: ['DS2'] },
  })
})

test.each([...DAYS, ...ODD_DAYS])('the day %s is read where the contract takes it', (day) => {
  const takes = Filters.shape.from.safeParse(day).success

  const { from, to } = filtersFromParams(new URLSearchParams({ from: day, to: day }))

  expect({ from, to }).toEqual(takes ? { from: day, to: day } : { from: null, to: null })
})

test.each([
  ...[...IDS, ...ODD_IDS].map((value) => ({ name: 'repository', key: 'repositories', value }) as const),
  ...['S1', 's1', 'S9', ''].map((value) => ({ name: 'symptom', key: 'symptoms', value }) as const),
  ...['Codex', '', 'x'.repeat(200), 'x'.repeat(201)].map((value) => ({ name: 'agent', key: 'agents', value }) as const),
])('$name=$value is read where the contract takes it', ({ name, key, value }) => {
  const takes = Filters.shape[key].safeParse([value]).success

  const filters = filtersFromParams(new URLSearchParams({ [name]: value }))

  expect(filters[key]).toEqual(takes ? [value] : [])
})
