/**
 * Whether a path with `/` between its parts matches a pattern: `*` any characters of a name, `**` any number of folders,
 * `?` one character. A pattern without `/` is compared with the name alone.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const parts = path.split('/')
  return pattern.includes('/')
    ? matchesParts(parts, pattern.replace(/^\.?\//, '').split('/'))
    : matchesName(parts.at(-1)!, pattern)
}

/** Part by part from the left; behind `**` the match is tried again one folder further on. */
function matchesParts(parts: readonly string[], pattern: readonly string[]): boolean {
  let part = 0
  let step = 0
  let retryPart = -1
  let retryStep = -1
  while (part < parts.length) {
    if (pattern[step] === '**') {
      retryStep = step++
      retryPart = part
    } else if (step < pattern.length && matchesName(parts[part]!, pattern[step]!)) {
      part++
      step++
    } else if (retryStep >= 0) {
      step = retryStep + 1
      part = ++retryPart
    } else return false
  }
  while (pattern[step] === '**') step++
  return step === pattern.length
}

/** The same for the characters of a name and `*`. */
function matchesName(name: string, pattern: string): boolean {
  let at = 0
  let step = 0
  let retryAt = -1
  let retryStep = -1
  while (at < name.length) {
    if (pattern[step] === '*') {
      retryStep = step++
      retryAt = at
    } else if (step < pattern.length && (pattern[step] === '?' || pattern[step] === name[at])) {
      at++
      step++
    } else if (retryStep >= 0) {
      step = retryStep + 1
      at = ++retryAt
    } else return false
  }
  while (pattern[step] === '*') step++
  return step === pattern.length
}
