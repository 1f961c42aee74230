/** The history of a real file, whatever life it led: a change a revision, and never a word that anybody wrote. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createAnnouncer } from '#electron/services/announcer.ts'
import { disk } from '#electron/services/file/disk.ts'
import { decode } from '#electron/services/file/format.ts'
import { createStore } from '#electron/services/store/store.ts'
import { sentenceOf } from '#shared/history/words/sentence.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { languages } from '#shared/model/scalars.ts'
import { type Act, acts, prelude, settled, today } from '../model/acts.ts'

const details = {
  name: 'Circle of craft',
  organisation: 'Brodarac',
  edition: '2026',
  startsOn: '2026-03-02',
  endsOn: '2026-12-18',
  language: 'en',
  zone: 'Europe/Belgrade',
} as const

/** Every name, town, note and wording that these lives can type. */
const typed = /Vesna|Mila|Зоран|Nada|Рада|Ana|Ђорђе|Niš|A note|A tour|Circle|Krug|Brodarac/

type Store = ReturnType<typeof createStore>
async function live(store: Store, drawn: Act): Promise<void> {
  const act = settled(drawn, store.programme())
  if (act.kind === 'command') await store.apply(act.name, act.command, act.command.input.parse(act.input))
  else if (act.kind === 'undo' || act.kind === 'redo') await store[act.kind]()
}

it('has one entry a revision, in words of its own, with nothing of what was typed', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const folder = await mkdtemp(join(tmpdir(), 'cohort-history-'))
      try {
        let made = 0
        const given = () => ({
          now: '2026-06-16T09:00:00.000Z',
          today,
          newId: () => `id-${(made += 1)}`,
        })
        const store = createStore({ disk, announcer: createAnnouncer(), given, who: () => 'Jovan' })
        const path = join(folder, 'a.cohort')
        await store.create(path, details)
        for (const act of [...prelude, ...list])
          await live(store, act).catch((error: unknown) => {
            if (!(error instanceof Refusal)) throw error
          })
        await store.close()
        const { history, revision, programme } = decode(await readFile(path))
        expect(revision).toBeGreaterThan(prelude.length)
        expect(history.entries.map((entry) => entry.revision)).toEqual(
          Array.from({ length: revision - 1 }, (_, at) => at + 2),
        )
        expect(JSON.stringify(history)).not.toMatch(typed)
        for (const language of languages)
          for (const entry of history.entries)
            expect(sentenceOf(entry, programme, language).whole).not.toMatch(/\{\{|undefined|null|history\./)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    }),
    { numRuns: 25 },
  )
}, 60_000)
