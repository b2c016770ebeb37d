/** The entries of the thread of a worker, for lines and for files, and of the process that lists files which are read whole. */
export interface WorkerEntries {
  readonly lines: URL
  readonly files: URL
  readonly lister: URL
}
