import { z } from 'zod'
import { Day } from '@/lib/domain/schemas/filters'

const Count = z.number().int().nonnegative()
const Interval = z.object({ low: z.number(), high: z.number() }).nullable().describe('The 95 % interval; null where there is too little.')

export const ReportUnit = z
  .enum(['percent', 'per 100 developer turns', 'per session', 'per episode', 'turns', 'ratio', 'count'])
  .describe('39.65 percent is 39.65, not 0.3965.')

const Link = z.string().startsWith('/').nullable().describe('Path within the app that shows what is behind it; null where none does.')

/** `count` out of `n`. */
const Figure = z.object({
  value: z.number().nullable().describe('Null where nothing is counted.'),
  interval: Interval,
  count: Count,
  n: Count,
  tooFew: z.boolean().describe('n is under ten: not to be read as a figure.'),
})

const Change = z
  .object({
    difference: z.number().describe('In the unit of the figure; of percent in percentage points.'),
    interval: z.object({ low: z.number(), high: z.number() }),
    moreThanNoise: z.boolean().describe('The 95 % interval leaves out zero.'),
  })
  .nullable()
  .describe('Against the period before; null where either has too little.')

export const ReportFigure = Figure.extend({
  id: z.string(),
  title: z.string(),
  unit: ReportUnit,
  of: z.string().describe('What n counts.'),
  previous: Figure.nullable(),
  change: Change,
  corrected: z
    .object({ value: z.number(), interval: z.object({ low: z.number(), high: z.number() }), how: z.string() })
    .nullable()
    .describe("Without the classifier's errors, where they were measured."),
  paper: z.number().nullable(),
  notes: z.array(z.string()),
  link: Link,
})
export type ReportFigure = z.infer<typeof ReportFigure>

export const ReportCell = z.union([z.string(), z.number(), z.null()])
export type ReportCell = z.infer<typeof ReportCell>

export const ReportTable = z.object({
  columns: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['text', 'day', 'count', 'percent', 'rate', 'ratio']),
      meaning: z.string().describe('What the data dictionary says of it.'),
    }),
  ),
  rows: z.array(z.array(ReportCell)),
})
export type ReportTable = z.infer<typeof ReportTable>

/** Of every block. `id` is unique in the report. The table has the same numbers, for CSV; null where there are none. */
const Block = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().describe('What is measured, and in which unit.'),
  notes: z.array(z.string()).describe('What a reader must know to read it right.'),
  link: Link,
  table: ReportTable.nullable(),
})

const Bar = Figure.extend({
  code: z.string(),
  name: z.string(),
  paper: z.number().nullable(),
  previous: Figure.nullable().describe('The same in the period before.'),
  link: Link,
})

const Line = z.object({
  id: z.string(),
  name: z.string(),
  points: z.array(Figure.extend({ from: Day, to: Day })).describe('One for each start; n of 0 is a gap.'),
})

export const Quoted = z.object({
  episode: z.uuid(),
  title: z.string(),
  symptoms: z.array(z.object({ code: z.string(), name: z.string() })),
  severity: z.object({ code: z.string(), name: z.string() }).nullable(),
  repository: z.string(),
  agent: z.string(),
  day: Day,
  quotes: z.array(z.object({ speaker: z.enum(['developer', 'agent']), turn: z.number().int(), text: z.string() })),
  link: Link,
})

export const ReportBlock = z.discriminatedUnion('kind', [
  Block.extend({ kind: z.literal('figures'), figures: z.array(ReportFigure) }),
  Block.extend({
    kind: z.literal('bars'),
    unit: ReportUnit,
    n: z.object({ count: Count, of: z.string() }),
    bars: z.array(Bar),
  }),
  Block.extend({
    kind: z.literal('lines'),
    unit: ReportUnit,
    of: z.string().describe('What n of a point counts.'),
    starts: z.array(Day),
    lines: z.array(Line).max(8).describe('Told apart by dashes and names at their ends too, not by colour alone.'),
    paper: z.number().nullable(),
    markers: z.array(z.object({ day: Day, name: z.string() })),
  }),
  Block.extend({
    kind: z.literal('table'),
    table: ReportTable,
    shown: z.array(z.number().int()).describe('Columns that fit a page, in order; the CSV has all.'),
    rowLinks: z.array(Link).default([]).describe('Where the first shown cell of each row leads, in order of rows; empty where none does.'),
  }),
  Block.extend({ kind: z.literal('quotes'), episodes: z.array(Quoted).max(5) }),
  Block.extend({ kind: z.literal('text'), paragraphs: z.array(z.string()) }),
])
export type ReportBlock = z.infer<typeof ReportBlock>
export type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>
