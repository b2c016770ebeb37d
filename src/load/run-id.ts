import { randomBytes } from 'node:crypto'

/**
 * A name that no other run has, on whatever machine. Two containers may share a host name and a process id.
 * It names locks and folders that go again, never anything that comes out.
 */
export const newRunId = (): string => randomBytes(8).toString('hex')
