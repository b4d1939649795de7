import type { StructureRule } from './structure-rule'

/** How the agent takes what the developer said: who was right knows it best. */
export const ANSWER_RULES: StructureRule[] = [
  {
    id: 'shape.agent-concedes',
    kind: 'correction',
    weight: 1,
    meaning: 'the agent admits the mistake in its answer',
    applies: (m) => m.answered.has('concession'),
  },
  {
    id: 'shape.agent-agrees',
    kind: 'correction',
    weight: 0.7,
    meaning: 'the agent says that the developer is right',
    applies: (m) => m.answered.has('agreement') && !m.answered.has('concession'),
  },
  {
    id: 'shape.agent-repairs',
    kind: 'correction',
    weight: 0.4,
    meaning: 'the agent sets out to mend it',
    applies: (m) => m.answered.has('repair') && !m.answered.has('concession') && !m.answered.has('agreement'),
  },
  {
    id: 'shape.agent-admits',
    kind: 'correction',
    weight: 0.3,
    meaning: 'the agent says what was not as it should be',
    applies: (m) => m.answered.has('admission') && !m.answered.has('concession'),
  },
  {
    id: 'shape.agent-welcomes',
    kind: 'guard',
    weight: -0.6,
    meaning: 'the agent praises the question or the idea',
    applies: (m) => m.answered.has('welcome') && !m.answered.has('concession'),
  },
  {
    id: 'shape.agent-complies',
    kind: 'guard',
    weight: -0.3,
    meaning: 'the agent sets to work as on a new task',
    applies: (m) => m.answered.has('compliance') && !m.answered.has('concession') && !m.answered.has('agreement'),
  },
]
