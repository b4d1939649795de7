import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Command, Option } from 'commander'
import { EXIT } from '../exit-code'
import { folderFrom, type Machine, thisMachine } from '../machine'
import { ownCommand, quoted } from '../own-command'
import { writeWhole } from '../sync/state'
import { terminal } from '../terminal'
import { hookSnippet, type Merged, withHook, withoutHook } from './merge-hook'

type HookOptions = { write?: boolean; scope: 'user' | 'project'; home?: string; command?: string }

export function hookCommand(): Command {
  const hook = new Command('hook').description('send Claude Code sessions as soon as the agent has answered')
  const scope = () =>
    new Option('--scope <scope>', 'your own settings, or those of the project in this folder').choices(['user', 'project']).default('user')
  hook
    .command('install')
    .description('print the settings that Claude Code needs, or write them')
    .option('--print', 'print them (the default)')
    .option('--write', 'merge them into settings.json; the old file is kept beside it as settings.json.before-pushback')
    .addOption(scope())
    .option('--command <text>', 'what the hook runs instead of this very program')
    .option('--home <folder>', 'use another home folder')
    .action(async (options: HookOptions) => {
      process.exitCode = await install(options)
    })
  hook
    .command('uninstall')
    .description('take them out again')
    .addOption(scope())
    .option('--home <folder>', 'use another home folder')
    .action(async (options: HookOptions) => {
      process.exitCode = await change(settingsPath(options), withoutHook, 'The hook is no longer in')
    })
  return hook
}

async function install(options: HookOptions): Promise<number> {
  const command = options.command ?? hookLine(options.scope)
  if (options.write) return change(settingsPath(options), (text) => withHook(text, command), 'The hook is in')
  const { out } = terminal()
  out(hookSnippet(command))
  process.stderr.write(`Merge this into ${settingsPath(options)}, or run the command again with --write.\n`)
  return EXIT.done
}

/** A project's settings are shared with others, on whose machines the program lies elsewhere. */
function hookLine(scope: HookOptions['scope']): string {
  return scope === 'project' ? 'pushback sync --hook' : `${quoted(ownCommand())} sync --hook`
}

function settingsPath({ scope, home }: HookOptions): string {
  if (scope === 'project') return resolve('.claude', 'settings.json')
  const machine = thisMachine(home)
  return join(claudeFolder(machine), 'settings.json')
}

const claudeFolder = (machine: Machine) => folderFrom(machine, 'CLAUDE_CONFIG_DIR') ?? join(machine.home, '.claude')

async function change(path: string, merge: (text: string) => Merged, told: string): Promise<number> {
  const { out, err } = terminal()
  const before = await textOf(path)
  const merged = merge(before ?? '')
  if (!merged.valid) {
    err(`${path} was not changed: ${merged.reason}.`)
    return EXIT.failed
  }
  if (before === null && merged.text.trim() === '{}') {
    out(`${told} ${path}, which does not exist.`)
    return EXIT.done
  }
  if (merged.text !== before) {
    await mkdir(dirname(path), { recursive: true })
    if (before !== null) await copyFile(path, `${path}.before-pushback`)
    await writeWhole(path, merged.text)
  }
  out(`${told} ${path}.`)
  return EXIT.done
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
