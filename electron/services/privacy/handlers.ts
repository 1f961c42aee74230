/** People's data: all of it for the person, erasing it, and the whole file in open formats. */
import { basename, join } from 'node:path'
import type { Handlers } from '#shared/contract/core.ts'
import type { Contract } from '#shared/contract/index.ts'
import { formatDate } from '#shared/i18n/dates.ts'
import { shownName } from '#shared/i18n/names.ts'
import { translator } from '#shared/i18n/translate.ts'
import { found } from '#shared/model/refusal.ts'
import type { Id, Language } from '#shared/model/scalars.ts'
import { subjectOf } from '#shared/privacy/subject/build.ts'
import type { Subject } from '#shared/privacy/subject/shape.ts'
import { takeoutFiles } from '#shared/privacy/takeout/files.ts'
import { subjectRequest } from '#shared/print/subject/index.ts'
import type { Around } from '../backend.ts'
import { knownCopies } from '../copies/known.ts'
import { allOrNone, fileName, outputTo } from '../paper/files.ts'
import { erase, whatErasing } from './erasing.ts'
import { teller } from './telling.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Handlers of the area `privacy`. */
export function privacyHandlers(around: Around): Pick<Handlers<Contract>, 'privacy'> {
  const { parts, store, desk, jobs, given } = around
  const { disk, printer } = parts

  async function subject(personId: Id, asked: Language | undefined): Promise<Subject> {
    const of = store.programme()
    const path = store.path() ?? ''
    const language = asked ?? of.people[personId]?.language ?? of.language
    const { backupFolder: chosenFolder } = desk.settings()
    const copies = await knownCopies(disk, { path, id: of.id, chosenFolder })
    return subjectOf(of, store.history(), {
      personId,
      language,
      today: given().today,
      file: basename(path),
      copies: copies.length,
      tell: teller(of, language),
    })
  }

  /** A folder with something in it already gets a folder of the export's own. */
  async function folderFor(target: string, name: string): Promise<string> {
    return (await disk.list(target)).length === 0 ? target : join(target, fileName(name))
  }

  return {
    privacy: {
      whatErasing: ({ personIds }) => whatErasing(around, personIds),
      erase: ({ personIds }) => erase(around, personIds),
      subject: ({ personId, language }) => subject(personId, language),
      saveSubject: ({ personId, language, paper, formats, target }) => {
        const of = store.programme()
        const person = found(of.people[personId], 'no-such-person')
        return jobs.start('privacy.saveSubject', ({ signal, progress }) => {
          const output = outputTo(disk, target, formats.length === 1 ? 'file' : 'folder')
          const write = async () => {
            progress(0, 1)
            const all = await subject(personId, language)
            const shown = shownName(person, all.language)
            const name = fileName(translator(all.language)('subject.fileName', { name: shown }))
            if (formats.includes('pdf')) {
              const look = {
                today: given().today,
                language: all.language,
                paper: paper ?? of.settings.paper,
              }
              await output.add(`${name}.pdf`, await printer.subject(subjectRequest(all, look), signal))
            }
            signal.throwIfAborted()
            if (formats.includes('json'))
              await output.add(`${name}.json`, utf8(`${JSON.stringify(all, null, 2)}\n`))
            progress(1, 1)
          }
          return allOrNone(output, write, signal)
        })
      },
      exportAll: ({ language: asked, target }) => {
        const { programme, history } = store.content()
        const language = asked ?? programme.language
        const { today } = given()
        return jobs.start('privacy.exportAll', async ({ signal, progress }) => {
          const date = formatDate(language, today, 'short')
          const folder = translator(language)('takeout.folder', { name: programme.name, date })
          const place = target === null ? null : await folderFor(target, folder)
          const output = outputTo(disk, place, 'folder')
          const files = takeoutFiles(
            { format: 'cohort-desk-export', version: 1, exportedOn: today, programme, history },
            language,
            teller(programme, language),
          )
          const write = async () => {
            for (const [at, { name, text }] of files.entries()) {
              progress(at, files.length)
              signal.throwIfAborted()
              await output.add(name, utf8(text))
            }
            progress(files.length, files.length)
          }
          return allOrNone(output, write, signal)
        })
      },
    },
  }
}
