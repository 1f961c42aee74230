/** The page of what is set for this computer, whatever programme is open. */
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import { useLocation } from 'wouter'
import type { AppSettings as Kept } from '#shared/contract/host.ts'
import { languages, papers, type Language, type Paper } from '#shared/model/scalars.ts'
import { useAct } from '../../app/act.tsx'
import { useMirrored, useReach } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { at } from '../../app/routes.ts'
import { Empty } from '../../components/empty.tsx'
import { Field } from '../../components/field.tsx'
import { Segments } from '../../components/segments.tsx'
import { endonym } from '../start/endonym.ts'
import { BackupFolder } from './backup-folder.tsx'
import { wholeNumber } from './checks.ts'
import { CommittedField } from './committed-field.tsx'
import { Section } from './section.tsx'

const themes = ['system', 'light', 'dark'] as const

/** What the window looks like and what new papers are printed on. */
function Looks({ onKeep }: { onKeep: (changes: Partial<Kept>) => void }) {
  const { settings } = useReach()
  const { t, language, setLanguage } = useLanguage()
  return (
    <Section id="settings-app" title={t('settings.app.title')}>
      <Field
        select
        fullWidth
        id="app-language"
        label={t('settings.app.language')}
        hint={t('settings.app.languageHint')}
        value={language}
        onChange={(event) => setLanguage(event.target.value as Language)}
      >
        {languages.map((one) => (
          <MenuItem key={one} value={one}>
            <span lang={one}>{endonym(one)}</span>
          </MenuItem>
        ))}
      </Field>
      <Field
        select
        fullWidth
        id="app-paper"
        label={t('settings.app.paper')}
        hint={t('settings.app.paperHint')}
        value={settings.paper}
        onChange={(event) => onKeep({ paper: event.target.value as Paper })}
      >
        {papers.map((one) => (
          <MenuItem key={one} value={one}>
            {one}
          </MenuItem>
        ))}
      </Field>
      <Box>
        <Typography variant="label" component="p" sx={{ m: 0, mb: 2, color: 'text.secondary' }}>
          {t('settings.app.theme')}
        </Typography>
        <Segments
          label={t('settings.app.theme')}
          value={settings.theme}
          options={themes.map((value) => ({ value, label: t(`shell.theme.${value}`) }))}
          onChange={(theme) => onKeep({ theme })}
        />
        <Typography variant="caption" component="p" sx={{ m: 0, mt: 1.5, color: 'ink3' }}>
          {t('settings.app.themeHint')}
        </Typography>
      </Box>
    </Section>
  )
}

/** Each is kept at once; nothing of it stands in a programme's file but the name, in its history. */
export function AppSettings() {
  const { client, settings } = useReach()
  const { t } = useLanguage()
  const act = useAct()
  const [, go] = useLocation()
  const none = useMirrored() === null
  const keep = (changes: Partial<Kept>) => void act(() => client.host.changeSettings(changes))
  return (
    <>
      <Looks onKeep={keep} />
      <Section id="settings-who" title={t('settings.app.whoTitle')}>
        <CommittedField
          label={t('settings.app.who')}
          value={settings.who}
          hint={t('settings.app.whoHint')}
          check={(text) => (text.length > 100 ? t('settings.app.whoLong') : null)}
          onKeep={(who) => keep({ who })}
        />
      </Section>
      <Section id="settings-safety" title={t('settings.app.safetyTitle')} deck={t('settings.app.safetyDeck')}>
        <BackupFolder />
        <CommittedField
          numeric
          label={t('settings.app.lockAfter')}
          value={String(settings.lockAfterMinutes)}
          unit={t('settings.app.minutes')}
          hint={t('settings.app.lockAfterHint')}
          check={wholeNumber(t, 0, 480)}
          onKeep={(text) => keep({ lockAfterMinutes: Number(text) })}
        />
      </Section>
      {none && (
        <Empty
          title={t('settings.app.noneTitle')}
          link={{ label: t('settings.app.noneLink'), onGo: () => go(at.room('start')) }}
        >
          {t('settings.app.none')}
        </Empty>
      )}
    </>
  )
}
