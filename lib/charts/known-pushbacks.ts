type Counts = { episodes: number; pushbacks: number; selfCorrected: number }

/** Pushbacks, or null where nothing tells of them: episodes that came as labels have no turns. Where agents corrected themselves, none is a fact. */
export function knownPushbacks({ episodes, pushbacks, selfCorrected }: Counts): number | null {
  return pushbacks === 0 && episodes > selfCorrected ? null : pushbacks
}
