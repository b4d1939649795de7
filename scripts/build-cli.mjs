// Bundles the command line, the worker and its threads, so that neither needs a compiler at run time.
import process from 'node:process'
import { build } from 'esbuild'

await build({
  entryPoints: {
    'cli/pushback': 'cli/pushback.ts',
    'jobs/worker': 'lib/jobs/run-worker-process.ts',
    'threads/work': 'lib/threads/work.ts',
  },
  outdir: process.argv[2] ?? 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  // A command loads only what it needs: an agent waits for its hook.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  packages: 'external',
  alias: { 'server-only': './lib/testing/server-only.ts' },
  tsconfig: 'tsconfig.json',
  logLevel: 'warning',
})
