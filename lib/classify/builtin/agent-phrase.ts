/** `success`: says that work is done or right. `concession`: admits to have been wrong. `agreement`: says that the developer is right. `repair`: sets out to mend. `retraction`: corrects itself unasked. */
export type AgentStance = 'success' | 'concession' | 'agreement' | 'repair' | 'retraction'

export type AgentPhrase = { id: string; stance: AgentStance; pattern: RegExp }
