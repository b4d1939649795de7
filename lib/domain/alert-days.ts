/** How many days an alert rule may look at. */
export const ALERT_DAYS = [7, 14, 28, 90] as const
