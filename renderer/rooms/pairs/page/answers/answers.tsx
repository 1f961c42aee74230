/** What both sides answered to the proposal, and the start they agreed. */
import { formatDate } from '#shared/i18n/dates.ts'
import type { Pair } from '#shared/model/pair.ts'
import { useLanguage } from '../../../../app/language.tsx'
import { Facts } from '../../../../components/facts.tsx'
import { Hand } from '../../../../components/hand.tsx'
import { LinkButton } from '../../../../components/link-button.tsx'
import { SectionHead } from '../../../../components/section-head.tsx'
import type { Ask } from '../asking.tsx'

const sides = ['mentee', 'mentor'] as const

/** Each with the way to record or correct it, while the pair is under way. */
export function Answers({ pair, ask }: { pair: Pair; ask: Ask }) {
  const { t, language } = useLanguage()
  const day = (on: string) => formatDate(language, on, 'text')
  const answered = (side: (typeof sides)[number]) => {
    const { state, on, why, reason } = side === 'mentor' ? pair.mentorAnswer : pair.menteeAnswer
    const said = t(`pairs.answer.state.${state}`)
    const asked = t(state === 'awaited' ? 'pairs.answer.record' : 'pairs.change')
    return (
      <>
        {on ? t('pairs.answer.dated', { answer: said, date: day(on) }) : said}
        {why && `, ${t(`proposals.why.${why}`)}`}{' '}
        {!pair.ending && (
          <LinkButton
            label={`${asked} ${t(`pairs.answer.by.${side}`)}`}
            onClick={() => ask({ kind: 'answer', side })}
          >
            {asked}
          </LinkButton>
        )}
        {reason && <Hand size={15}>{reason}</Hand>}
      </>
    )
  }
  return (
    <>
      <SectionHead
        title={t('pairs.answer.title')}
        note={t('pairs.answer.proposed', { date: day(pair.proposedOn) })}
      />
      <Facts
        termWidth={76}
        items={[
          ...sides.map((side) => ({
            id: side,
            term: t(`pairs.answer.of.${side}`),
            value: answered(side),
          })),
          {
            id: 'start',
            term: t('pairs.answer.start'),
            value: pair.startsOn ? day(pair.startsOn) : t('pairs.answer.noStart'),
          },
          {
            id: 'origin',
            term: t('pairs.origin.title'),
            value: (
              <>
                {t(`pairs.origin.${pair.origin.kind}`)}
                {pair.origin.reason && <Hand size={15}>{pair.origin.reason}</Hand>}
              </>
            ),
          },
        ]}
      />
    </>
  )
}
