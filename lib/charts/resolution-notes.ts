/** Stands wherever a share of resolved episodes does. */
export const UNKNOWN_NOTE = 'Where no resolution shows, it is unknown, not unresolved: the share tells how often one is visible.'

/** Stands wherever pushbacks are set against developer turns. */
export const TURNS_NOTE =
  'A pushback is a developer turn that objects. One that objects in two episodes counts in both. The interval takes pushbacks as independent; those of one session are not quite, so it is somewhat too narrow.'

/** Stands where a rate of pushbacks may be missing. */
export const LABELS_NOTE =
  'Where no episode tells of a turn of pushback, as after an import of labels, the rate is not known rather than zero.'
