/** The parts of the page, by the address that leads to them. */
export const SECTIONS = {
  episode: 'What an episode is',
  pipeline: 'How it is found',
  labels: 'What each label means',
  accuracy: 'How accurate it is',
  limits: 'What it cannot see',
} as const satisfies Record<string, string>
export type SectionId = keyof typeof SECTIONS
