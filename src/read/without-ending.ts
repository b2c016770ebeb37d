/** The path of a file without its ending, that of a packed one too: how an article that is a file is called. */
export function withoutEnding(source: string): string {
  return source.replace(/\.gz$/i, '').replace(/\.[a-z0-9]{1,8}$/i, '')
}
