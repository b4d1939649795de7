import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..', '..')

/** The command as people run it, beside the packages that it needs. */
export async function buildCommand(): Promise<{ command: string; remove: () => void }> {
  const outdir = mkdtempSync(join(root, 'node_modules', '.cli-test-'))
  await build({
    entryPoints: [join(root, 'cli', 'pushback.ts')],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    splitting: true,
    packages: 'external',
    tsconfig: join(root, 'tsconfig.json'),
  })
  return { command: join(outdir, 'pushback.mjs'), remove: () => rmSync(outdir, { recursive: true }) }
}
