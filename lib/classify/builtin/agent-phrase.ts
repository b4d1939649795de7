/** `success`: says that work is done or right. `concession`: admits to have been wrong. `agreement`: says that the developer is right. `repair`: sets out to mend. `retraction`: corrects itself unasked. `admission`: says what was not so. `welcome`: praises a question or an idea. `compliance`: begins as one who was given a new task. */
export type AgentStance = 'success' | 'concession' | 'agreement' | 'repair' | 'retraction' | 'admission' | 'welcome' | 'compliance'

export type AgentPhrase = { id: string; stance: AgentStance; pattern: RegExp }
