/** What the parts of jstat, which are scripts, hang their functions on. Made once, as they run once. */
if (!('jStat' in globalThis)) Object.assign(globalThis, { jStat: { fn: {} } })
