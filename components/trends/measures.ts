export const MEASURES = [
  { value: 'share', label: 'Share' },
  { value: 'rate', label: 'Rate' },
] as const
