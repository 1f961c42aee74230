/** What was entered in this sitting, latest first, each entry with its way back. */
import { formatDate } from '#shared/i18n/dates.ts'
import type { Pair } from '#shared/model/pair.ts'
import { useProgramme } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { LinkButton } from '../../../components/link-button.tsx'
import { ListRow, RowList } from '../../../components/list-row.tsx'
import { SectionHead } from '../../../components/section-head.tsx'
import { Tally } from '../../../components/tally.tsx'
import { useCouple } from '../couple.ts'
import type { Entered } from './sitting.ts'

function Row({ pair, entry, onBack }: { pair: Pair; entry: Entered; onBack: () => void }) {
  const { t, language } = useLanguage()
  const { mentee, mentor } = useCouple()(pair)
  const session = pair.sessions.find(({ id }) => id === entry.sessionId)
  if (!session) return null
  const { number, state, date, minutes, helpAsked } = session
  const facts = [
    t(`terms.session.${state}`),
    formatDate(language, date, 'text'),
    ...(minutes === undefined ? [] : [t('pairs.session.minutesShort', { minutes })]),
    ...(helpAsked ? [t('pairs.slips.wantsHelp')] : []),
  ]
  return (
    <ListRow
      height={47}
      leadWidth={28}
      lead={<Tally states={[state]} decorative />}
      under={t('pairs.slips.entry', { number, facts: facts.join(', ') })}
      end={
        <LinkButton label={t('pairs.slips.takeBackOf', { code: pair.code, number })} onClick={onBack}>
          {t('pairs.slips.takeBack')}
        </LinkButton>
      }
    >
      {t('pairs.slips.option', { code: pair.code, mentee, mentor })}
    </ListRow>
  )
}

export interface EnteredListProps {
  entered: readonly Entered[]
  onBack: (entry: Entered) => void
}

export function EnteredList({ entered, onBack }: EnteredListProps) {
  const { pairs } = useProgramme()
  const { t } = useLanguage()
  return (
    <>
      <SectionHead
        title={t('pairs.slips.sitting')}
        {...(entered.length > 0 ? { count: entered.length } : {})}
      />
      <RowList label={t('pairs.slips.sitting')}>
        {entered.length === 0 && <ListRow muted>{t('pairs.slips.none')}</ListRow>}
        {entered.map((entry) => {
          const pair = pairs[entry.pairId]
          return pair ? (
            <Row key={entry.revision} pair={pair} entry={entry} onBack={() => onBack(entry)} />
          ) : null
        })}
      </RowList>
    </>
  )
}
