/** The section with the day until which personal data are kept. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { formatDate } from '#shared/i18n/dates.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { proposedRetention, retentionLeft } from '#shared/privacy/retention.ts'
import { unerased } from '#shared/privacy/unerased.ts'
import { useFile, useProgramme, useToday } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { LinkButton } from '../../../components/link-button.tsx'
import { someDay } from '../checks.ts'
import { CommittedField } from '../committed-field.tsx'
import { Section } from '../section.tsx'
import { useKeep } from '../use-keep.ts'
import { EraseDialog } from './erase-dialog.tsx'

const leftWords = (t: Translate, left: number): string =>
  left === 0
    ? t('privacy.retain.today')
    : left > 0
      ? t('privacy.retain.left', { count: left })
      : t('privacy.retain.passed', { count: -left })

/** The day with a proposal, and what can be done when it comes. */
export function RetentionSection() {
  const programme = useProgramme()
  const file = useFile()
  const today = useToday()
  const { t, language } = useLanguage()
  const keep = useKeep()
  const [erasing, setErasing] = useState<string[] | null>(null)
  const { retainUntil } = programme.settings
  const proposed = proposedRetention(programme.endsOn)
  const left = retentionLeft(programme, today)
  const people = unerased(programme)
  const set = (day: string | null) =>
    keep.settings(t('privacy.retain.until'), { retainUntil: day === '' ? null : day })
  return (
    <Section id="privacy-retain" title={t('privacy.retain.title')} deck={t('privacy.retain.deck')}>
      <CommittedField
        type="date"
        label={t('privacy.retain.until')}
        value={retainUntil ?? ''}
        hint={t('privacy.retain.hint', { date: formatDate(language, proposed, 'text-long') })}
        check={(text) => (text === '' ? null : someDay(t)(text))}
        onKeep={set}
      />
      <Box sx={{ typography: 'body2', pt: { sm: 4 } }}>
        <Typography variant="body2">
          {people.length === 0
            ? t('privacy.retain.erasedAll')
            : left === null
              ? t('privacy.retain.none')
              : leftWords(t, left)}
        </Typography>
        {retainUntil === null ? (
          <LinkButton onClick={() => set(proposed)}>
            {t('privacy.retain.propose', { date: formatDate(language, proposed, 'text-long') })}
          </LinkButton>
        ) : (
          <LinkButton onClick={() => set(null)}>{t('privacy.retain.clear')}</LinkButton>
        )}
      </Box>
      {people.length > 0 && (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <Typography variant="body2" sx={{ color: 'text.secondary', pb: 3 }}>
            {t('privacy.retain.do')}
          </Typography>
          <Button disabled={file.readOnly !== null} onClick={() => setErasing(people.map(({ id }) => id))}>
            {t('privacy.retain.eraseAll')}
          </Button>
        </Box>
      )}
      {erasing && <EraseDialog personIds={erasing} everybody onClose={() => setErasing(null)} />}
    </Section>
  )
}
