import { codes } from './codes'

export const ChannelKind = codes(['email', 'slack', 'webhook'])
export type ChannelKind = (typeof ChannelKind.options)[number]
