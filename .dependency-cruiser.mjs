const ours = '^(app|components|lib|cli|prisma)/'
/** `from` may import only the folders in `to` (and itself); `deny` names packages it may not touch. */
const only = (name, from, to) => ({
  name,
  severity: 'error',
  comment: `${from} imports only: ${to.join(', ') || 'nothing of ours'}`,
  from: { path: from, pathNot: '\\.test\\.tsx?$|^cli/testing/' },
  to: { path: ours, pathNot: [from, ...to] },
})
const lib = (names) => `^lib/(${names.join('|')})/`
const PURE = '^lib/(domain|contracts|formats|ingest|classify|stats|charts|reports|openapi)/'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('domain-imports-nothing', '^lib/domain/', []),
    only('stats-import-nothing', '^lib/stats/', []),
    only('contracts', '^lib/contracts/', ['^lib/domain/']),
    only('formats', '^lib/formats/', ['^lib/domain/']),
    only('ingest', '^lib/ingest/', ['^lib/domain/', '^lib/formats/(registry|format)\\.ts$']),
    only('classify', '^lib/classify/', ['^lib/domain/']),
    only('charts', '^lib/charts/', [lib(['domain', 'contracts', 'stats'])]),
    only('reports', '^lib/reports/', [lib(['domain', 'contracts', 'stats', 'charts'])]),
    only('models', '^lib/models/', [lib(['domain', 'classify']), '^lib/env\\.ts$']),
    only('openapi', '^lib/openapi/', [lib(['domain', 'contracts'])]),
    only('db', '^lib/db/', ['^lib/domain/', '^lib/env\\.ts$']),
    only('analytics', '^lib/analytics/', [lib(['domain', 'contracts', 'stats', 'db']), '^lib/classify/measured/measured\\.ts$']),
    only('client', '^lib/client/', [lib(['domain', 'contracts'])]),
    only('demo', '^lib/demo/', ['^lib/domain/']),
    only('containers', '^lib/containers/', ['^lib/domain/']),
    {
      name: 'services-jobs-server-not-client-or-charts',
      severity: 'error',
      from: { path: '^lib/(services|jobs|server)/' },
      to: { path: '^(app|components|cli|lib/(client|charts))/' },
    },
    only('ui-imports-nothing', '^components/ui/', []),
    only('chart-components', '^components/charts/', ['^components/ui/', lib(['charts', 'domain'])]),
    only('components', '^components/(?!ui/|charts/)', [
      '^components/',
      lib(['domain', 'contracts', 'charts', 'client']),
      '^lib/reports/html/',
      // What belongs together is told by paths alone, before anything is sent.
      '^lib/containers/(group-files|tree-of|opencode-storage/split-storage)\\.ts$',
    ]),
    {
      name: 'browsers-load-schemas-late',
      severity: 'error',
      comment: 'zod and contracts come beside the answer or form that they read; the page of the API is drawn by the server alone',
      from: {
        path: '^(components|lib/(client|charts))/',
        pathNot: ['\\.test\\.tsx?$', '-from-form\\.ts$', '^components/developers/', '^lib/client/(problem|send-file)\\.ts$'],
      },
      to: {
        path: '^(lib/(contracts|domain/schemas)/|node_modules/zod/)',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    { name: 'nobody-imports-app', severity: 'error', from: { pathNot: '^app/' }, to: { path: '^app/' } },
    only('cli', '^cli/', [lib(['domain', 'formats', 'ingest', 'classify', 'contracts', 'containers'])]),
    {
      name: 'one-format-never-sees-another',
      severity: 'error',
      comment: 'lib/formats/anthropic is no format but what two of them share',
      from: { path: '^lib/formats/([^/]+)/' },
      to: { path: '^lib/formats/[^/]+/', pathNot: ['^lib/formats/$1/', '^lib/formats/anthropic/'] },
    },
    {
      name: 'recharts-only-in-chart-components',
      severity: 'error',
      from: { pathNot: '^components/charts/' },
      to: { path: '^node_modules/recharts' },
    },
    {
      name: 'prisma-only-in-db-and-analytics',
      severity: 'error',
      from: { pathNot: '^(lib/(db|analytics)/|prisma/)' },
      to: { path: '^(node_modules/@?prisma|lib/db/generated)' },
    },
    {
      name: 'pure-folders-do-no-io',
      severity: 'error',
      from: { path: PURE, pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'not-to-dev-dependencies',
      severity: 'error',
      from: { path: '^(app|components|lib|cli)/', pathNot: '\\.test\\.tsx?$|^lib/testing/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'lib/db/generated'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: ['/fixtures/', '\\.next'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
