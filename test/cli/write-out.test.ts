import { setImmediate as tick } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { writeOut } from '../../src/cli/write-out.ts'

test('who reads slowly is waited for, so that answers do not pile up', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(false)
  try {
    let isDone = false
    const written = writeOut('x').then(() => {
      isDone = true
    })
    await tick()
    expect(isDone).toBe(false)
    process.stdout.emit('drain')
    await written
  } finally {
    write.mockRestore()
  }
})
