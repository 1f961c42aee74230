/** The reminder that the time to keep personal data ends, or has ended. */
import { useLocation } from 'wouter'
import { formatDate } from '#shared/i18n/dates.ts'
import { retentionReminder } from '#shared/privacy/retention.ts'
import { useProgramme, useToday } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { Banner } from '#renderer/components/banner.tsx'

/** Nothing until 30 days before the day, and nothing where none is set. */
export function RetentionReminder() {
  const programme = useProgramme()
  const today = useToday()
  const { t, language } = useLanguage()
  const [, go] = useLocation()
  const left = retentionReminder(programme, today)
  const until = programme.settings.retainUntil
  if (left === null || until === null) return null
  const date = formatDate(language, until, 'text-long')
  const happened =
    left === 0
      ? t('privacy.reminder.today')
      : left > 0
        ? t('privacy.reminder.soon', { count: left, date })
        : t('privacy.reminder.passed', { date })
  return (
    <Banner
      tone={left < 0 ? 'problem' : 'quiet'}
      happened={happened}
      action={{ label: t('privacy.reminder.go'), onRun: () => go(at.settings('privacy')) }}
    >
      {t('privacy.reminder.what')}
    </Banner>
  )
}
