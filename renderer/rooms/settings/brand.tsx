/** The organisation's colour and contact line, with what the screen makes of the colour so that it can be read. */
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { accentFor } from '../../app/theme/accent.ts'
import { houseAccent } from '../../app/theme/tokens.ts'
import { useProgramme } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { Hand } from '../../components/hand.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { someColour } from './checks.ts'
import { CommittedField } from './committed-field.tsx'
import { Section } from './section.tsx'
import { useKeep } from './use-keep.ts'

/** The page of the organisation's colour; its note says which colour stands on paper and which on the dark screen. */
export function Brand() {
  const { settings } = useProgramme()
  const { t } = useLanguage()
  const { settings: onKeep } = useKeep()
  const own = settings.accent.toUpperCase()
  const [light, dark] = [accentFor(own, 'light').accent, accentFor(own, 'dark').accent]
  const notes = [
    light === own ? '' : t('settings.brand.movedLight', { colour: light }),
    dark === own ? '' : t('settings.brand.movedDark', { colour: dark }),
  ].filter(Boolean)
  return (
    <Section id="settings-brand" title={t('settings.brand.title')}>
      <Box>
        <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 4 }}>
          <CommittedField
            label={t('settings.brand.accent')}
            value={settings.accent}
            hint={t('settings.brand.accentHint')}
            check={someColour(t)}
            onKeep={(accent) => onKeep(t('settings.brand.accent'), { accent })}
          />
          <Box
            aria-hidden="true"
            sx={{
              flex: 'none',
              width: 48,
              height: 28,
              mt: 4,
              borderRadius: '2px',
              border: 1,
              borderColor: 'edge',
            }}
            style={{ backgroundColor: settings.accent }}
          />
        </Box>
        <Typography variant="body2" sx={{ color: 'text.secondary', pt: 2 }}>
          {notes.length === 0 ? t('settings.brand.asIs') : notes.join(' ')}
        </Typography>
        {own !== houseAccent && (
          <Box sx={{ typography: 'body2', pt: 1 }}>
            <LinkButton onClick={() => onKeep(t('settings.brand.accent'), { accent: houseAccent })}>
              {t('settings.brand.house')}
            </LinkButton>
          </Box>
        )}
        <Box sx={{ pt: 3 }}>
          <Hand>{t('settings.brand.sample')}</Hand>
        </Box>
      </Box>
      <CommittedField
        label={t('settings.brand.contact')}
        value={settings.contact}
        hint={t('settings.brand.contactHint')}
        onKeep={(contact) => onKeep(t('settings.brand.contact'), { contact })}
      />
    </Section>
  )
}
