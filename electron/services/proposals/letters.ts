/** Letters as files: a PDF a language, a draft a letter, or plain text a letter. */
import type { LetterForm } from '#shared/contract/proposals.ts'
import { formatDate } from '#shared/i18n/dates.ts'
import { translator } from '#shared/i18n/translate.ts'
import { emlOf } from '#shared/letters/eml.ts'
import { plainText, type Letter } from '#shared/letters/letter.ts'
import type { Instant, LocalDate, Paper } from '#shared/model/scalars.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { lettersRequests } from '#shared/print/letters/index.ts'
import { fileName, type Output } from '../paper/files.ts'
import type { Job } from '../work/jobs.ts'
import type { Printer } from '../work/ports.ts'

interface About {
  as: LetterForm
  now: Instant
  today: LocalDate
  paper: Paper
}

/** Whether these letters come to one file whose name can be chosen: pages of one language do; drafts and texts go into a folder. */
export const isOneFile = (letters: readonly Letter[], as: LetterForm): boolean =>
  as === 'pdf' && new Set(letters.map(({ language }) => language)).size === 1

/**
 * The names of files, in the language of each letter: `26-03 Mila Brzaković – proposal`. Where both of a pair have one
 * name, the role says which of them is written to; some disks do not tell capitals apart.
 */
function namesOf(letters: readonly Letter[]): string[] {
  const nameOf = ({ language, about, code, to, side }: Letter, withRole: boolean): string => {
    const t = translator(language)
    const key = about === 'proposal' ? 'proposals.letter.fileProposal' : 'proposals.letter.fileNotice'
    const role = withRole ? `${t(`terms.role.${side}`)} ` : ''
    return fileName(t(key, { code, name: `${role}${to.name}` }))
  }
  const plain = letters.map((letter) => nameOf(letter, false).toLowerCase())
  return letters.map((letter, at) => nameOf(letter, plain.filter((one) => one === plain[at]).length > 1))
}

/**
 * Adds the files, letter by letter or language by language, with progress. Refuses drafts for somebody without an
 * e-mail address (`no-email`: `name`): they are printed.
 */
export async function addLetters(
  output: Output,
  letters: readonly Letter[],
  { as, now, today, paper }: About,
  printer: Pick<Printer, 'letters'>,
  { signal, progress }: Job,
): Promise<void> {
  if (as === 'pdf') {
    let done = 0
    for (const request of lettersRequests(letters, { today, paper })) {
      progress(done, letters.length)
      const bytes = await printer.letters(request, signal)
      signal.throwIfAborted()
      const { language } = request
      const date = formatDate(language, today, 'short')
      const name = translator(language)('proposals.letter.fileAll', { date })
      const mark = isOneFile(letters, as) ? '' : ` (${language})`
      await output.add(`${fileName(`${name}${mark}`)}.pdf`, bytes)
      done += request.letters.length
    }
    progress(done, letters.length)
    return
  }
  const encoder = new TextEncoder()
  const names = namesOf(letters)
  for (const [at, letter] of letters.entries()) {
    progress(at, letters.length)
    signal.throwIfAborted()
    const name = names[at] ?? ''
    if (as === 'text') {
      const text = `${letter.subject}\n\n${plainText(letter)}\n`
      await output.add(`${name}.txt`, encoder.encode(text))
      continue
    }
    const { email } = letter.to
    if (email === null) throw new Refusal('invalid', 'no-email', { params: { name: letter.to.name } })
    const message = {
      to: { name: letter.to.name, email },
      subject: letter.subject,
      body: plainText(letter),
      language: letter.language,
    }
    await output.add(`${name}.eml`, encoder.encode(emlOf(message, now)))
  }
  progress(letters.length, letters.length)
}
