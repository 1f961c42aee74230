/** What is set for this computer, whatever programme is open. */
import MenuItem from '@mui/material/MenuItem'
import { languages, papers, type Language, type Paper } from '#shared/model/scalars.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useLocation } from 'wouter'
import { useAct } from '../../app/act.tsx'
import { useMirrored, useReach } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { at } from '../../app/routes.ts'
import { Empty } from '../../components/empty.tsx'
import { Field } from '../../components/field.tsx'
import { Segments } from '../../components/segments.tsx'
import { Section } from './section.tsx'
import { endonym } from '../start/endonym.ts'

const themes = ['system', 'light', 'dark'] as const

/** Switched at once. */
export function AppSettings() {
  const { client, settings } = useReach()
  const { t, language, setLanguage } = useLanguage()
  const act = useAct()
  const [, go] = useLocation()
  const none = useMirrored() === null
  return (
    <>
      <Section id="settings-app" title={t('settings.app.title')}>
        <Field
          select
          fullWidth
          id="app-language"
          label={t('settings.app.language')}
          value={language}
          onChange={(event) => setLanguage(event.target.value as Language)}
        >
          {languages.map((one) => (
            <MenuItem key={one} value={one} lang={one}>
              {endonym(one)}
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
          onChange={(event) =>
            void act(() => client.host.changeSettings({ paper: event.target.value as Paper }))
          }
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
            onChange={(theme) => void act(() => client.host.changeSettings({ theme }))}
          />
        </Box>
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
