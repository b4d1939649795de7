import type { Random } from './random'

/** An invented repository and how its team works. */
export type Project = {
  name: string
  files: readonly [string, ...string[]]
  features: readonly [string, ...string[]]
  parts: readonly [string, ...string[]]
  rule: string
  test: string
  /** Percent of its sessions in which something goes wrong, at the start and at the end of the period. */
  trouble: readonly [number, number]
  /** Sessions relative to the other repositories. */
  weight: number
  /** Percent of sessions in an IDE. */
  ide: number
}

const web = [
  'src/pages/checkout.tsx',
  'src/components/cart.tsx',
  'src/lib/session.ts',
  'src/api/orders.ts',
  'src/styles/theme.css',
] as const
const service = ['internal/server/router.go', 'internal/store/orders.go', 'cmd/api/main.go', 'internal/auth/token.go'] as const
const data = ['pipeline/load.py', 'pipeline/clean.py', 'models/churn.py', 'tests/test_clean.py'] as const

export const PROJECTS = [
  {
    name: 'harbor/storefront',
    files: web,
    features: ['a coupon field at checkout', 'a wish list', 'saved addresses', 'a size guide'],
    parts: ['the cart', 'the checkout form', 'the product page'],
    rule: 'do not touch the payment module',
    test: 'npm test',
    trouble: [55, 40],
    weight: 10,
    ide: 70,
  },
  {
    name: 'harbor/payments',
    files: service,
    features: ['refunds in part', 'idempotency keys', 'a webhook for disputes'],
    parts: ['the refund handler', 'the ledger', 'the retry loop'],
    rule: 'never change the database schema without asking me',
    test: 'go test ./...',
    trouble: [35, 30],
    weight: 7,
    ide: 20,
  },
  {
    name: 'harbor/mobile',
    files: ['app/screens/Home.tsx', 'app/screens/Profile.tsx', 'app/api/client.ts', 'app/theme/colors.ts'],
    features: ['dark mode', 'push notifications', 'offline drafts'],
    parts: ['the profile screen', 'the sync queue', 'the tab bar'],
    rule: 'use the existing theme colours only',
    test: 'npm run test:unit',
    trouble: [60, 52],
    weight: 9,
    ide: 85,
  },
  {
    name: 'harbor/infra',
    files: ['terraform/network.tf', 'terraform/cluster.tf', 'scripts/deploy.sh', '.github/workflows/ci.yml'],
    features: ['a staging cluster', 'log retention', 'a nightly backup'],
    parts: ['the deploy script', 'the CI workflow', 'the network rules'],
    rule: 'do not run terraform apply, only plan',
    test: 'make validate',
    trouble: [40, 45],
    weight: 5,
    ide: 10,
  },
  {
    name: 'harbor/search',
    files: ['src/index.rs', 'src/query.rs', 'src/rank.rs', 'benches/rank.rs'],
    features: ['typo tolerance', 'synonyms', 'facets'],
    parts: ['the ranker', 'the query parser', 'the indexer'],
    rule: 'no new dependencies',
    test: 'cargo test',
    trouble: [45, 25],
    weight: 6,
    ide: 30,
  },
  {
    name: 'lumen/reports',
    files: data,
    features: ['a monthly export', 'an outlier check', 'a retention table'],
    parts: ['the cleaning step', 'the loader', 'the churn model'],
    rule: 'keep the column names as they are',
    test: 'pytest -q',
    trouble: [42, 35],
    weight: 7,
    ide: 55,
  },
  {
    name: 'lumen/dashboard',
    files: ['src/charts/line.tsx', 'src/filters/range.tsx', 'src/hooks/use-query.ts', 'src/app.tsx'],
    features: ['a date range picker', 'a legend', 'CSV download'],
    parts: ['the line chart', 'the filter bar', 'the tooltip'],
    rule: 'only change the files under src/charts',
    test: 'npm test',
    trouble: [50, 38],
    weight: 8,
    ide: 75,
  },
  {
    name: 'lumen/ingest',
    files: service,
    features: ['back-pressure', 'a dead letter queue', 'schema checks'],
    parts: ['the consumer', 'the batch writer', 'the schema registry'],
    rule: 'never push to main',
    test: 'go test ./...',
    trouble: [30, 22],
    weight: 6,
    ide: 15,
  },
  {
    name: 'lumen/docs',
    files: ['docs/guide.md', 'docs/api.md', 'docs/install.md', 'mkdocs.yml'],
    features: ['a quick start', 'a page on limits', 'an upgrade guide'],
    parts: ['the install page', 'the API reference', 'the navigation'],
    rule: 'do not use emojis',
    test: 'mkdocs build --strict',
    trouble: [28, 20],
    weight: 4,
    ide: 50,
  },
  {
    name: 'orchard/scheduler',
    files: ['src/main/java/Scheduler.java', 'src/main/java/Slots.java', 'src/test/java/SlotsTest.java', 'pom.xml'],
    features: ['recurring events', 'a waiting list', 'time zone support'],
    parts: ['the slot search', 'the reminder job', 'the calendar feed'],
    rule: 'always run the tests before you say it is done',
    test: 'mvn -q test',
    trouble: [48, 44],
    weight: 6,
    ide: 65,
  },
  {
    name: 'orchard/kiosk',
    files: ['src/kiosk/app.vue', 'src/kiosk/printer.ts', 'src/kiosk/i18n.ts', 'src/kiosk/styles.scss'],
    features: ['a receipt preview', 'a language switch', 'a screensaver'],
    parts: ['the printer queue', 'the start page', 'the language menu'],
    rule: 'do not add comments to the code',
    test: 'npm run test',
    trouble: [52, 30],
    weight: 5,
    ide: 80,
  },
  {
    name: 'orchard/tools',
    files: ['cli/main.ts', 'cli/config.ts', 'cli/output.ts', 'package.json'],
    features: ['a --json flag', 'shell completion', 'a config file'],
    parts: ['the argument parser', 'the config loader', 'the output module'],
    rule: 'one file per change',
    test: 'npm test',
    trouble: [25, 18],
    weight: 3,
    ide: 35,
  },
] as const satisfies readonly [Project, ...Project[]]

export function pickProject(random: Random): Project {
  const [first, ...rest] = PROJECTS.map((project) => [project, project.weight] as const)
  return first ? random.weighted<Project>([first, ...rest]) : PROJECTS[0]
}
