/** Commands to the program itself: what stands behind them is not said to the agent. */
export const CONTROLS = new Set(
  'add-dir agents clear color compact config context copy cost doctor effort exit export extra-usage fast help hooks ide login logout mcp memory model output-style permissions plugin plugins quit reload-plugins rename resume rewind status statusline terminal-setup theme usage vim'.split(
    ' ',
  ),
)
