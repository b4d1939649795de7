import { codes } from './codes'

/** What parts sessions into groups. */
export const Grouping = codes(['platform', 'agent', 'model'])
export type Grouping = (typeof Grouping.options)[number]
