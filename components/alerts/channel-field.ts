/** What the field of a channel is called. */
export const CHANNEL_FIELD = 'channel:'
