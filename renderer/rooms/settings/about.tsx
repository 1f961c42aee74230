/** What this app is, where it keeps things, and whose work it stands on. */
import Typography from '@mui/material/Typography'
import Box from '@mui/material/Box'
import { formatDate } from '#shared/i18n/dates.ts'
import { useMirrored, useReach } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { Facts } from '../../components/facts.tsx'
import { Section } from './section.tsx'

/** Read only. */
export function About() {
  const { about } = useReach()
  const state = useMirrored()
  const { t, language } = useLanguage()
  const file = state === 'loading' || state === null ? null : state.file.path
  return (
    <Section id="settings-about" title={t('settings.about.title')} columns={1}>
      <Box>
        <Typography variant="body1" sx={{ color: 'text.secondary' }}>
          {t('settings.about.words')}
        </Typography>
        <Facts
          termWidth={172}
          items={[
            { id: 'version', term: t('settings.about.version'), value: about.version },
            {
              id: 'today',
              term: t('settings.about.today'),
              value: formatDate(language, about.today, 'weekday'),
            },
            { id: 'documents', term: t('settings.about.documents'), value: about.documents },
            ...(file === null ? [] : [{ id: 'file', term: t('settings.about.file'), value: file }]),
          ]}
        />
        <Typography variant="h3" sx={{ pt: 3 }}>
          {t('settings.about.licences')}
        </Typography>
        {(['own', 'fonts', 'parts'] as const).map((part) => (
          <Typography
            key={part}
            variant="body2"
            component="p"
            sx={{ m: 0, pt: 1, color: 'text.secondary', lineHeight: '20px' }}
          >
            {t(`settings.about.${part}`)}
          </Typography>
        ))}
      </Box>
    </Section>
  )
}
