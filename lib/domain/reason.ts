export const REASON_STRENGTHS = {
  strong: { name: 'Strong sign' },
  clear: { name: 'Clear sign' },
  slight: { name: 'Slight sign' },
} as const
