/** Putting a matter off until a day, with a reason; and the matters that are put off now. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { addDays, formatDate } from '#shared/i18n/dates.ts'
import { numberWord } from '#shared/i18n/numerals.ts'
import { type AttentionItem, putOffMatters } from '#shared/journey/attention.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme, useToday } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Field } from '#renderer/components/field.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { ListRow, RowList } from '#renderer/components/list-row.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { matterKey, useAbout } from './matters.tsx'

const subject = ({ rule, pairId, personId }: AttentionItem) => ({
  rule,
  ...(pairId === undefined ? {} : { pairId }),
  ...(personId === undefined ? {} : { personId }),
})

/** Asks until when and why; a week from today unless changed. */
export function PutOffDialog({ item, onClose }: { item: AttentionItem; onClose: () => void }) {
  const client = useClient()
  const today = useToday()
  const act = useAct()
  const { t, language } = useLanguage()
  const { name } = useAbout()(item)
  const [until, setUntil] = useState(addDays(today, 7))
  const [reason, setReason] = useState('')
  const ready = until > today && reason.trim() !== ''
  const putOff = () => {
    onClose()
    const done = t('today.putOff.done', { date: formatDate(language, until, 'day') })
    void act(() => client.programme.putOff({ ...subject(item), until, reason: reason.trim() }), done)
  }
  return (
    <QuestionDialog
      open
      question={t('today.putOff.question', { name, matter: t(`today.rule.${item.rule}`) })}
      onClose={onClose}
      answers={[
        {
          id: 'yes',
          label: t('today.putOff.confirm', { date: formatDate(language, until, 'day') }),
          primary: true,
          disabled: !ready,
          onRun: putOff,
        },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 4 }}>
        <Field
          label={t('today.putOff.until')}
          type="date"
          value={until}
          onChange={(event) => event.target.value && setUntil(event.target.value)}
          slotProps={{ htmlInput: { min: addDays(today, 1) } }}
        />
        <Field
          label={t('today.putOff.reason')}
          hint={t('today.putOff.reasonHint')}
          hand
          autoFocus
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Box>
    </QuestionDialog>
  )
}

/** The line below the list: how many matters are put off, shown on demand. */
export function PutOffList() {
  const programme = useProgramme()
  const today = useToday()
  const client = useClient()
  const act = useAct()
  const { t, language } = useLanguage()
  const about = useAbout()
  const [shown, setShown] = useState(false)
  const items = putOffMatters(programme, today)
  if (items.length === 0) return null
  const words = numberWord(language, items.length, 'feminine')
  const sentence = t('today.putOff.count', { count: items.length, words })
  return (
    <Box sx={{ pt: 3, typography: 'body2', color: 'text.secondary' }}>
      {sentence.charAt(0).toUpperCase() + sentence.slice(1)}{' '}
      <LinkButton onClick={() => setShown(!shown)}>
        {t(shown ? 'today.putOff.hide' : 'today.putOff.show')}
      </LinkButton>
      {shown && (
        <RowList label={sentence}>
          {items.map((item) => (
            <ListRow
              key={matterKey(item)}
              height={47}
              under={t('today.putOff.line', {
                date: formatDate(language, item.until, 'day'),
                reason: item.reason,
              })}
              end={
                <LinkButton onClick={() => void act(() => client.programme.bringBack(subject(item)))}>
                  {t('today.putOff.back')}
                </LinkButton>
              }
            >
              <b>{about(item).name}</b>, {t(`today.rule.${item.rule}`)}
            </ListRow>
          ))}
        </RowList>
      )}
    </Box>
  )
}
