/** What the screen asks of the host: about, settings, dialogs. */
import type { Contract } from '#shared/contract/index.ts'
import type { Handlers } from '#shared/contract/core.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Around } from '../backend.ts'
import { folderProblem } from './folder-problem.ts'

/** Handlers of the area `host`. */
export function hostHandlers({ parts, desk, announcer }: Around): Pick<Handlers<Contract>, 'host'> {
  const desktop = () => {
    if (!parts.desktop) throw new Refusal('invalid', 'host-cannot')
    return parts.desktop
  }
  return {
    host: {
      about: () => ({
        version: parts.version,
        kind: parts.kind,
        capabilities: parts.capabilities,
        today: parts.clock.today(),
        now: parts.clock.now(),
        documents: parts.documents,
      }),
      settings: () => desk.settings(),
      changeSettings: async (changes) => {
        const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
        const settings = await desk.change(given)
        announcer.announce('host.settings', settings)
        return settings
      },
      chooseFile: async (about) => ({ paths: await desktop().chooseFile(about) }),
      tryFolder: async ({ path }) => ({ problem: await folderProblem(parts.disk, path) }),
      handed: () => ({ path: parts.desktop?.handed?.() ?? null }),
      reveal: async ({ path }) => {
        await desktop().reveal(path)
        return {}
      },
    },
  }
}
