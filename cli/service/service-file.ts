import { join } from 'node:path'
import { folderFrom, type Machine, type System } from '../machine'

/** What a system needs to start a program when its user signs in. Commands are lists of words, run in order. */
export type Service = {
  /** Null where the system keeps it itself. */
  file: { path: string; text: string } | null
  install: string[][]
  uninstall: string[][]
  status: string[]
}

export const SERVICE_NAME = 'pushback-watch'
const LABEL = 'dev.pushback.watch'

export function serviceOf(machine: Machine, command: readonly string[], log: string): Service {
  return SERVICES[machine.system](machine, [...command, 'watch'], log)
}

const SERVICES = { linux: systemd, macos: launchd, windows: taskScheduler } satisfies Record<
  System,
  (machine: Machine, words: readonly string[], log: string) => Service
>

/** Wrong settings and a refused token do not get better by starting again. */
function systemd(machine: Machine, words: readonly string[]): Service {
  const path = join(folderFrom(machine, 'XDG_CONFIG_HOME') ?? join(machine.home, '.config'), 'systemd', 'user', `${SERVICE_NAME}.service`)
  const text = `[Unit]
Description=Send coding-agent sessions to Pushback

[Service]
ExecStart=${words.map(systemdWord).join(' ')}
Restart=on-failure
RestartSec=30
RestartPreventExitStatus=2 4
Nice=10

[Install]
WantedBy=default.target
`
  const systemctl = (...rest: string[]) => ['systemctl', '--user', ...rest]
  return {
    file: { path, text },
    install: [systemctl('daemon-reload'), systemctl('enable', '--now', SERVICE_NAME)],
    uninstall: [systemctl('disable', '--now', SERVICE_NAME)],
    status: systemctl('status', '--no-pager', SERVICE_NAME),
  }
}

const systemdWord = (word: string) => `"${word.replace(/[\\"]/g, '\\$&').replaceAll('%', '%%').replaceAll('$', '$$$$')}"`

function launchd({ home }: Machine, words: readonly string[], log: string): Service {
  const path = join(home, 'Library', 'LaunchAgents', `${LABEL}.plist`)
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>${LABEL}</string>
  <key>ProgramArguments</key>
  <array>
${words.map((word) => `    <string>${xml(word)}</string>`).join('\n')}
  </array>
  <key>RunAtLoad</key>
  <true/>
  <key>KeepAlive</key>
  <dict>
    <key>SuccessfulExit</key>
    <false/>
  </dict>
  <key>ThrottleInterval</key>
  <integer>60</integer>
  <key>ProcessType</key>
  <string>Background</string>
  <key>StandardOutPath</key>
  <string>${xml(log)}</string>
  <key>StandardErrorPath</key>
  <string>${xml(log)}</string>
</dict>
</plist>
`
  return {
    file: { path, text },
    install: [['launchctl', 'load', '-w', path]],
    uninstall: [['launchctl', 'unload', '-w', path]],
    status: ['launchctl', 'list', LABEL],
  }
}

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function taskScheduler(_: Machine, words: readonly string[]): Service {
  const line = words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ')
  return {
    file: null,
    install: [
      ['schtasks', '/Create', '/TN', SERVICE_NAME, '/SC', 'ONLOGON', '/RL', 'LIMITED', '/F', '/TR', line],
      ['schtasks', '/Run', '/TN', SERVICE_NAME],
    ],
    uninstall: [['schtasks', '/Delete', '/TN', SERVICE_NAME, '/F']],
    status: ['schtasks', '/Query', '/TN', SERVICE_NAME],
  }
}
