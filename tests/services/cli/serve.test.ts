/** Starting in the browser on a port that another program holds. */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serve } from '#electron/launch/serve.ts'

it('names the taken port and the way to another', async () => {
  const data = await mkdtemp(join(tmpdir(), 'cohort-port-'))
  const holder = createServer()
  await new Promise<void>((settle) => {
    holder.listen(0, '127.0.0.1', settle)
  })
  const address = holder.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(serve({ port, data, open: false })).rejects.toThrow(
    `Port ${port} is taken; choose another with --port.`,
  )
  holder.close()
  await rm(data, { recursive: true, force: true })
})
