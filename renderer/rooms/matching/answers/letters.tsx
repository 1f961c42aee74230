/** Letters to be printed, sent or copied: whom they go to, how the chosen one reads, and what is made of them. */
import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import type { LetterForm } from '#shared/contract/proposals.ts'
import type { LetterAbout } from '#shared/letters/due.ts'
import { type Letter, letterOf, plainText } from '#shared/letters/letter.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Programme } from '#shared/model/programme.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme, useReach, useToday } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Field } from '#renderer/components/field.tsx'
import { SavingNote } from '#renderer/components/saving/saving-note.tsx'
import { useSaving } from '#renderer/components/saving/use-saving.ts'
import { LetterList } from './letter-list.tsx'

interface LettersDialogProps {
  letters: readonly LetterAbout[]
  onClose: () => void
}

/** The letters that can be written now; what an undo meanwhile took away is left out. */
function written(of: Programme, letters: readonly LetterAbout[], today: string, ownWords: string): Letter[] {
  return letters.flatMap((one) => {
    try {
      return [letterOf(of, one, { today, ownWords })]
    } catch (error) {
      if (error instanceof Refusal) return []
      throw error
    }
  })
}

const aboutOf = ({ pairId, side, about }: Letter): LetterAbout => ({ pairId, side, about })

export function LettersDialog({ letters: asked, onClose }: LettersDialogProps) {
  const { t } = useLanguage()
  const programme = useProgramme()
  const today = useToday()
  const client = useClient()
  const { settings } = useReach()
  const act = useAct()
  const saving = useSaving()
  // What stood here when it was opened stays, also once it was noted as told.
  const [abouts] = useState(asked)
  const [ownWords, setOwnWords] = useState('')
  const [at, setAt] = useState(0)
  // All are written once; the own words only stand in the one that is shown.
  const letters = useMemo(() => written(programme, abouts, today, ''), [programme, abouts, today])
  const chosen = letters[Math.min(at, letters.length - 1)]
  const [shown] = chosen ? written(programme, [aboutOf(chosen)], today, ownWords) : []
  const mailed = letters.filter(({ to }) => to.email !== null)
  const paper = letters.filter(({ to }) => to.email === null)

  const tell = (of: readonly Letter[]) =>
    act(
      () => client.proposals.markTold({ letters: of.map(aboutOf) }),
      t('proposals.letters.told', { count: of.length }),
    )
  const save = async (of: readonly Letter[], as: LetterForm) => {
    const several = as !== 'pdf' || new Set(of.map(({ language }) => language)).size > 1
    const done = await saving.save({
      label: t(`proposals.letters.making.${as}`),
      purpose: several ? 'folder' : 'save-pdf',
      ...(several ? {} : { suggestion: `${t('proposals.letter.documentTitle')}.pdf` }),
      archive: t('proposals.letter.documentTitle'),
      start: (target) =>
        client.proposals.saveLetters({
          letters: of.map(aboutOf),
          as,
          target,
          paper: settings.paper,
          ...(ownWords.trim() ? { ownWords: ownWords.trim() } : {}),
        }),
    })
    if (done) await tell(of)
  }
  const copy = async (letter: Letter) => {
    const text = `${letter.subject}\n\n${plainText(letter)}`
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    if (copied) await tell([letter])
    else setUncopied(true)
  }
  const [uncopied, setUncopied] = useState(false)
  const busy = saving.job !== null
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      aria-labelledby="letters-title"
      slotProps={{ paper: { sx: { maxWidth: 920 } } }}
    >
      <DialogTitle id="letters-title">{t('proposals.letters.title', { count: letters.length })}</DialogTitle>
      <DialogContent
        sx={{
          display: { xs: 'block', md: 'grid' },
          gridTemplateColumns: '320px minmax(0, 1fr)',
          columnGap: 5,
          typography: 'body2',
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <LetterList letters={letters} chosen={Math.min(at, letters.length - 1)} onChoose={setAt} />
          {paper.length > 0 && (
            <Box sx={{ pt: 2, color: 'text.secondary' }}>
              {t('proposals.letters.noEmail', { count: paper.length })}
            </Box>
          )}
          <Box sx={{ pt: 4 }}>
            <Field
              fullWidth
              multiline
              hand
              label={t('proposals.letters.ownWords')}
              hint={t('proposals.letters.ownWordsHint')}
              value={ownWords}
              onChange={(event) => setOwnWords(event.target.value.slice(0, 1500))}
            />
          </Box>
        </Box>
        {shown && (
          <Box
            component="section"
            aria-label={t('proposals.letters.text')}
            sx={{ minWidth: 0, pt: { xs: 4, md: 0 } }}
          >
            <Box
              sx={{
                display: 'flex',
                alignItems: 'baseline',
                gap: 2,
                pb: 1,
                borderBottom: 1,
                borderColor: 'rule2',
              }}
            >
              <Box sx={{ flex: '1 1 0', fontWeight: 600 }} lang={shown.language}>
                {shown.subject}
              </Box>
              <Button size="small" onClick={() => void copy(shown)}>
                {t('proposals.letters.copy')}
              </Button>
            </Box>
            {uncopied && <Box role="alert">{t('proposals.letters.uncopied')}</Box>}
            <Box
              lang={shown.language}
              tabIndex={0}
              role="group"
              aria-label={t('proposals.letters.text')}
              sx={{
                py: 2,
                whiteSpace: 'pre-wrap',
                overflowWrap: 'anywhere',
                maxHeight: { md: '46vh' },
                overflowY: { md: 'auto' },
              }}
            >
              {plainText(shown)}
            </Box>
          </Box>
        )}
      </DialogContent>
      <SavingNote saving={saving} />
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        {mailed.length > 0 && (
          <Button
            size="small"
            variant={paper.length === 0 ? 'contained' : 'outlined'}
            disabled={busy}
            onClick={() => void save(mailed, 'eml')}
          >
            {t('proposals.letters.eml', { count: mailed.length })}
          </Button>
        )}
        {paper.length > 0 && mailed.length > 0 && (
          <Button size="small" variant="outlined" disabled={busy} onClick={() => void save(paper, 'pdf')}>
            {t('proposals.letters.pdfRest', { count: paper.length })}
          </Button>
        )}
        {letters.length > 0 && (
          <Button
            size="small"
            variant={mailed.length === 0 ? 'contained' : 'outlined'}
            disabled={busy}
            onClick={() => void save(letters, 'pdf')}
          >
            {t('proposals.letters.pdf', { count: letters.length })}
          </Button>
        )}
        {letters.length > 0 && (
          <Button size="small" disabled={busy} onClick={() => void tell(letters)}>
            {t('proposals.letters.onlyTell')}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {t('shell.close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
