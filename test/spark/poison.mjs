// Imported into a worker by its Node: an article with the mark kills the process, whichever thread reads it.
const parse = JSON.parse

JSON.parse = (text, ...rest) => {
  if (typeof text === 'string' && text.includes('kills the worker')) process.kill(process.pid, 'SIGKILL')
  return parse(text, ...rest)
}
