/** Handlers of the area `scenarios`: trying out, comparing, and the comparison on paper. */
import type { Handlers } from '#shared/contract/core.ts'
import type { Contract } from '#shared/contract/index.ts'
import { translator } from '#shared/i18n/translate.ts'
import { keepTried } from '#shared/matching/scenarios/commands.ts'
import { variationName } from '#shared/matching/scenarios/name.ts'
import { comparisonRequest } from '#shared/print/comparison/index.ts'
import { localOf, zoneHere } from '../backups/local.ts'
import type { Around } from '../backend.ts'
import { askAndKeep } from '../matching/ask-and-keep.ts'
import { allOrNone, fileName, outputTo } from '../paper/files.ts'

/** What each procedure of the area does. */
export function scenariosHandlers({
  parts,
  store,
  jobs,
  desk,
  given,
}: Around): Pick<Handlers<Contract>, 'scenarios'> {
  const about = () => ({ programme: store.programme(), today: given().today })
  return {
    scenarios: {
      tryOut: ({ variation, name: given }) =>
        jobs.start('scenarios.tryOut', async ({ signal, progress }) => {
          progress(0, 1)
          const { revision, id, name } = await askAndKeep(
            about,
            (asked) => parts.solver.ask(asked, 'tryOut', { variation }, signal),
            async (tried, { programme }) => {
              const { language } = desk.settings()
              const speaker = { t: translator(language), language, people: programme.people }
              const name = given ?? variationName(speaker, programme, variation)
              return { name, ...(await store.apply('scenarios.tryOut', keepTried, { ...tried, name })) }
            },
            signal,
          )
          progress(1, 1)
          const kept = store.programme().scenarios.find((one) => one.id === id)
          return { scenarioId: id, letter: kept?.letter ?? '', name, revision }
        }),
      compare: ({ ids }) => parts.solver.ask(about(), 'compare', { ids }),
      print: ({ ids, target, ...look }) => {
        // One state for the whole, whatever is changed meanwhile.
        const asked = about()
        return jobs.start('scenarios.print', ({ signal, progress }) => {
          const output = outputTo(parts.disk, target, 'file')
          const language = look.language ?? desk.settings().language
          const paper = look.paper ?? asked.programme.settings.paper
          progress(0, 1)
          const write = async () => {
            const comparison = await parts.solver.ask(asked, 'compare', { ids }, signal)
            const zone = zoneHere()
            const request = comparisonRequest(asked.programme, comparison, {
              today: asked.today,
              language,
              paper,
              local: (at) => localOf(at, zone),
            })
            const bytes = await parts.printer.comparison(request, signal)
            signal.throwIfAborted()
            const name = translator(language)('scenarios.print.file', { name: asked.programme.name })
            await output.add(`${fileName(name)}.pdf`, bytes)
            progress(1, 1)
          }
          return allOrNone(output, write, signal)
        })
      },
    },
  }
}
