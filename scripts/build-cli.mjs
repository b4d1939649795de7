// Bundles the command line and the worker, so that neither needs a compiler at run time.
import { build } from 'esbuild'

await build({
  entryPoints: { 'cli/pushback': 'cli/pushback.ts', 'jobs/worker': 'lib/jobs/run-worker-process.ts' },
  outdir: 'dist',
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
