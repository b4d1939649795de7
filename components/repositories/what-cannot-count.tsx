/** Why there is no switch for the other reasons. */
export function WhatCannotCount() {
  return (
    <p className="px-1 text-muted-foreground text-xs">
      Three reasons have no switch. A session that is continued elsewhere would be counted twice. One in which no developer speaks, and one
      without a transcript, would count nothing.
    </p>
  )
}
