/** The contacts logged between sessions, latest first. */
import { formatDate } from '#shared/i18n/dates.ts'
import type { Pair } from '#shared/model/pair.ts'
import { useLanguage } from '../../../../app/language.tsx'
import { Hand } from '../../../../components/hand.tsx'
import { LinkButton } from '../../../../components/link-button.tsx'
import { ListRow, RowList } from '../../../../components/list-row.tsx'
import { SectionHead } from '../../../../components/section-head.tsx'
import type { Ask } from '../asking.tsx'

export function Contacts({ pair, ask }: { pair: Pair; ask: Ask }) {
  const { t, language } = useLanguage()
  const latest = [...pair.contacts].sort((a, b) => (a.on < b.on ? 1 : -1))
  return (
    <>
      <SectionHead
        title={t('pairs.contact.title')}
        note={
          !pair.ending && (
            <LinkButton onClick={() => ask({ kind: 'contact' })}>{t('pairs.contact.log')}</LinkButton>
          )
        }
      />
      <RowList label={t('pairs.contact.title')}>
        {latest.length === 0 && <ListRow muted>{t('pairs.contact.none')}</ListRow>}
        {latest.map(({ id, on, note }) => (
          <ListRow key={id} lead={formatDate(language, on, 'day')} leadWidth={72}>
            {note ? <Hand size={15}>{note}</Hand> : t('pairs.contact.plain')}
          </ListRow>
        ))}
      </RowList>
    </>
  )
}
