// Loaded before the launcher: says at the end of the process how much memory it took at its peak, threads included.
'use strict'

process.on('exit', () => {
  require('node:fs').writeSync(2, `${JSON.stringify({ maxRSS: process.resourceUsage().maxRSS })}`) // kilobytes
})
