import { spawnSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { EXIT } from '../exit-code'
import { stateFolder, thisMachine } from '../machine'
import { ownCommand } from '../own-command'
import { terminal } from '../terminal'
import { type Service, serviceOf } from './service-file'

type ServiceOptions = { print?: boolean; home?: string }

export function serviceCommand(): Command {
  const service = new Command('service').description(
    'keep "pushback watch" running while you are signed in (systemd, launchd, Task Scheduler)',
  )
  const add = (name: string, description: string, act: (service: Service, options: ServiceOptions) => Promise<number>) =>
    service
      .command(name)
      .description(description)
      .option('--print', 'print what would be written and run, and do nothing')
      .option('--home <folder>', 'use another home folder')
      .action(async (options: ServiceOptions) => {
        const machine = thisMachine(options.home)
        process.exitCode = await act(serviceOf(machine, ownCommand(), join(stateFolder(machine), 'watch.log')), options)
      })
  add('install', 'write the service and start it', install)
  add('uninstall', 'stop the service and remove it', uninstall)
  add('status', 'ask the system how it does', async ({ status }, { print }) => (print ? printed(null, [status]) : runAll([status])))
  return service
}

async function install({ file, install: commands }: Service, { print }: ServiceOptions): Promise<number> {
  if (print) return printed(file, commands)
  if (file) {
    await mkdir(dirname(file.path), { recursive: true })
    await writeFile(file.path, file.text)
    terminal().out(`Wrote ${file.path}.`)
  }
  return runAll(commands)
}

async function uninstall({ file, uninstall: commands }: Service, { print }: ServiceOptions): Promise<number> {
  if (print) return printed(null, commands)
  const code = runAll(commands)
  if (file) {
    await rm(file.path, { force: true })
    terminal().out(`Removed ${file.path}.`)
  }
  return code
}

function printed(file: Service['file'], commands: string[][]): number {
  const { out } = terminal()
  if (file) out(`# ${file.path}\n${file.text}`)
  for (const words of commands) out(lineOf(words))
  return EXIT.done
}

/** A machine without such a program, as a container is, is told what to run elsewhere. */
function runAll(commands: string[][]): number {
  const { out, err } = terminal()
  for (const words of commands) {
    const [program = '', ...rest] = words
    out(lineOf(words))
    const { status, error } = spawnSync(program, rest, { stdio: 'inherit' })
    if (status === 0) continue
    err(error ? `${program} cannot be run here: ${error.message}. Run the line above yourself.` : 'That failed. The lines above say why.')
    return EXIT.failed
  }
  return EXIT.done
}

const lineOf = (words: string[]) => words.map((word) => (/[\s"]/.test(word) ? `"${word.replaceAll('"', '\\"')}"` : word)).join(' ')
