/** Builds the app before it is started or packaged, in one line of progress. */
import { runTool } from './command.ts'

/** Builds main, preload and screen into `out/`; throws with the builder's own words where it cannot. */
export async function build(): Promise<void> {
  const began = performance.now()
  process.stdout.write('Building … ')
  const { code, output } = await runTool('electron-vite/bin/electron-vite.js', 'build')
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(code === 0 ? `done in ${seconds} s\n` : 'failed\n')
  if (code !== 0) throw new Error(output)
}
