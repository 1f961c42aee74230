/** The page of the programme's passphrase: set, change, remove, and lock now. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useAct } from '../../../app/act.tsx'
import { useClient, useFile } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { Section } from '../section.tsx'
import { CameOfIt } from './came-of-it.tsx'
import { ChooseForm, RemoveForm } from './forms.tsx'
import { usePassphraseChange } from './use-change.ts'

/** The sections that a file with a passphrase has; one without has only the first form. */
export function PassphrasePage() {
  const client = useClient()
  const file = useFile()
  const { t } = useLanguage()
  const act = useAct()
  const { busy, result, refused, change } = usePassphraseChange()
  const [at, setAt] = useState<'choose' | 'remove'>('choose')
  const about = (form: typeof at) => ({ busy, refused: at === form ? refused : null })

  if (file.readOnly)
    return (
      <Section
        id="passphrase-head"
        columns={1}
        title={t('settings.passphrase.title')}
        deck={t(file.sealed ? 'settings.passphrase.hasOne' : 'settings.passphrase.hasNone')}
      >
        <Typography variant="body2">{t('settings.passphrase.readOnly')}</Typography>
      </Section>
    )
  return (
    <>
      {result && <CameOfIt result={result} />}
      {file.sealed && (
        <Section
          id="passphrase-lock"
          columns={1}
          title={t('settings.passphrase.lockTitle')}
          deck={t('settings.passphrase.lockDeck')}
        >
          <Box>
            <Button variant="contained" onClick={() => void act(() => client.file.lock({}))}>
              {t('settings.passphrase.lockNow')}
            </Button>
          </Box>
        </Section>
      )}
      <Section
        id="passphrase-choose-head"
        columns={1}
        title={t(file.sealed ? 'settings.passphrase.changeTitle' : 'settings.passphrase.title')}
        deck={t(file.sealed ? 'settings.passphrase.changeDeck' : 'settings.passphrase.deck')}
      >
        <ChooseForm
          key={String(file.sealed)}
          id="passphrase-choose"
          isChange={file.sealed}
          {...about('choose')}
          onChange={(current, next) => {
            setAt('choose')
            return change(current === null ? 'set' : 'changed', current, next)
          }}
        />
      </Section>
      {file.sealed && (
        <Section
          id="passphrase-remove-head"
          columns={1}
          title={t('settings.passphrase.removeTitle')}
          deck={t('settings.passphrase.removeDeck')}
        >
          <RemoveForm
            id="passphrase-remove"
            {...about('remove')}
            onRemove={(current) => {
              setAt('remove')
              return change('removed', current, null)
            }}
          />
        </Section>
      )}
    </>
  )
}
