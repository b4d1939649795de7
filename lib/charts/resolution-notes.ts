/** Stands wherever a share of resolved episodes does. */
export const UNKNOWN_NOTE = 'Where no resolution shows, it is unknown, not unresolved: the share tells how often one is visible.'

/** Stands wherever pushbacks are set against developer turns. */
export const TURNS_NOTE =
  'A pushback is a developer turn that objects. One that objects in two episodes counts in both. The interval takes pushbacks as independent; those of one session are not quite, so it is somewhat too narrow.'
