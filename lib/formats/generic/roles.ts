export type Speaker = 'developer' | 'agent' | 'tool' | 'system' | 'event'

const SPEAKERS = new Map<string, Speaker>([
  ['user', 'developer'],
  ['human', 'developer'],
  ['developer', 'developer'],
  ['assistant', 'agent'],
  ['agent', 'agent'],
  ['ai', 'agent'],
  ['model', 'agent'],
  ['gpt', 'agent'],
  ['tool', 'tool'],
  ['function', 'tool'],
  ['system', 'system'],
  ['event', 'event'],
])

export function speakerOf(role: string | null | undefined): Speaker | null {
  return SPEAKERS.get(role?.toLowerCase() ?? '') ?? null
}

export const ROLE_NAMES = [...SPEAKERS.keys()]
