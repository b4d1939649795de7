/** Days until an API token expires. */
export const TOKEN_LIFETIMES = [30, 90, 365] as const

/** Days until a link to a report expires. */
export const LINK_LIFETIMES = [7, 30, 90, 365] as const
