import { Platform } from '@/lib/domain/format'
import { Severity, Symptom } from '@/lib/domain/taxonomy'

type LabelTone = Symptom | Severity | Platform
type GroupTone = (typeof GROUPS)[number]
const GROUPS = ['group-1', 'group-2', 'group-3', 'group-4', 'group-5', 'group-6'] as const

/** What a shape means. A label has its own, the same in every chart; `earlier` is the period before. */
export type Tone = LabelTone | GroupTone | 'ink' | 'muted' | 'grid' | 'surface' | 'paper' | 'earlier'

/** The CSS variable of the app's theme, and its value on light paper for what stands alone. */
export const TONES = {
  S1: { variable: '--symptom-s1', light: '#538cf6' },
  S2: { variable: '--symptom-s2', light: '#7240af' },
  S3: { variable: '--symptom-s3', light: '#b8024d' },
  S4: { variable: '--symptom-s4', light: '#b87508' },
  S5: { variable: '--symptom-s5', light: '#036d7b' },
  S6: { variable: '--symptom-s6', light: '#2d5403' },
  S7: { variable: '--symptom-s7', light: '#770352' },
  S8: { variable: '--symptom-s8', light: '#7f858e' },
  DS0: { variable: '--severity-ds0', light: '#5b93b8' },
  DS1: { variable: '--severity-ds1', light: '#b08300' },
  DS2: { variable: '--severity-ds2', light: '#d4581a' },
  DS3: { variable: '--severity-ds3', light: '#96102c' },
  DS4: { variable: '--severity-ds4', light: '#868b95' },
  IDE: { variable: '--platform-ide', light: '#3a63d8' },
  CLI: { variable: '--platform-cli', light: '#b8620e' },
  'group-1': { variable: '--group-1', light: '#228af2' },
  'group-2': { variable: '--group-2', light: '#760a05' },
  'group-3': { variable: '--group-3', light: '#9a893c' },
  'group-4': { variable: '--group-4', light: '#4d219a' },
  'group-5': { variable: '--group-5', light: '#50738f' },
  'group-6': { variable: '--group-6', light: '#481544' },
  ink: { variable: '--foreground', light: '#16181d' },
  muted: { variable: '--muted-foreground', light: '#5b616d' },
  grid: { variable: '--border', light: '#e4e6ea' },
  surface: { variable: '--surface', light: '#ffffff' },
  paper: { variable: '--paper', light: '#6b7280' },
  earlier: { variable: '--border-strong', light: '#cdd1d8' },
} as const satisfies Record<Tone, { variable: `--${string}`; light: `#${string}` }>

const LABELS: ReadonlySet<string> = new Set<LabelTone>([...Symptom.options, ...Severity.options, ...Platform.options])
const isLabel = (code: string): code is LabelTone => LABELS.has(code)

/** Of a line: its label's, or one by its place. */
export const toneOfLine = (id: string, place: number): Tone => (isLabel(id) ? id : (GROUPS[place % GROUPS.length] ?? 'group-1'))

/** Of a bar: its label's. Others have their name beside them and need none of their own. */
export const toneOfBar = (code: string): Tone => (isLabel(code) ? code : 'group-1')
