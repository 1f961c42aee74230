/** One published pair in full: both answers with the ways to record them, the letters, and what comes after a decline. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useLocation } from 'wouter'
import { formatDate } from '#shared/i18n/dates.ts'
import { shownName } from '#shared/i18n/names.ts'
import { answerOn, idOn, neverTold, noticeOf } from '#shared/letters/due.ts'
import type { Pair } from '#shared/model/pair.ts'
import type { Role } from '#shared/model/person.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { Hand } from '#renderer/components/hand.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { MoreMenu } from '#renderer/components/more-menu.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { unseen } from '#renderer/components/unseen.ts'
import { DateField } from '../../pairs/page/date-field.tsx'
import { DeclineDialog } from './decline.tsx'
import { freeAgain, standingOf } from './entries.ts'
import { NextBest } from './next-best.tsx'
import type { Asking } from './page.tsx'

const sides = ['mentee', 'mentor'] as const satisfies readonly Role[]

interface PairAnswersProps {
  pair: Pair
  ask: (asking: Asking) => void
}

function Answered({ pair, side }: { pair: Pair; side: Role }) {
  const { t, language } = useLanguage()
  const { state, on, why, reason } = answerOn(pair, side)
  const said = t(`pairs.answer.state.${state}`)
  return (
    <Box sx={{ py: 1 }}>
      {on ? t('pairs.answer.dated', { answer: said, date: formatDate(language, on, 'text') }) : said}
      {why && `, ${t(`proposals.why.${why}`)}`}
      {reason && <Hand size={15}>{reason}</Hand>}
    </Box>
  )
}

function Side({ pair, side, ask }: PairAnswersProps & { side: Role }) {
  const { t, language } = useLanguage()
  const { people } = useProgramme()
  const client = useClient()
  const act = useAct()
  const [declining, setDeclining] = useState(false)
  const person = people[idOn(pair, side)]
  if (!person) return null
  const name = shownName(person, language)
  const { state } = answerOn(pair, side)
  // Where the other side declined, or it ended, this one has nothing to answer any more.
  const isAsked = state === 'awaited' && standingOf(pair) === 'waiting'
  const toldOn = pair.told?.[side]
  const letter = { pairId: pair.id, side, about: 'proposal' } as const
  const record = (answer: 'accepted' | 'awaited') =>
    void act(
      () => client.pairs.recordAnswer({ pairId: pair.id, side, answer }),
      t('pairs.answer.done', { name, answer: t(`pairs.answer.state.${answer}`) }),
    )
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'flex-end', mt: 4 }}>
        <Box sx={{ flex: '1 1 0' }}>
          <SectionHead title={name} note={t(`terms.role.${side}`)} level={3} />
        </Box>
        {!person.erasedOn && person.standing !== 'withdrawn' && (
          <MoreMenu
            label={t('proposals.about', { name })}
            items={[
              {
                id: 'withdraw',
                label: t('proposals.leaving.withdraw'),
                onRun: () => ask({ kind: 'leaving', personId: person.id, how: 'withdraw' }),
              },
              ...(side === 'mentor'
                ? [
                    {
                      id: 'places',
                      label: t('proposals.leaving.places'),
                      onRun: () => ask({ kind: 'leaving', personId: person.id, how: 'places' }),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Box>
      <Box sx={{ typography: 'body2' }}>
        <Answered pair={pair} side={side} />
        {(isAsked || (!pair.ending && state !== 'awaited')) && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, pb: 1 }}>
            {isAsked ? (
              <>
                <Button
                  size="small"
                  variant="outlined"
                  sx={{ position: 'relative' }}
                  onClick={() => record('accepted')}
                >
                  {t('proposals.accept')}
                  <Box component="span" sx={unseen}>
                    {name}
                  </Box>
                </Button>
                <Button size="small" sx={{ position: 'relative' }} onClick={() => setDeclining(true)}>
                  {t('proposals.decline')}
                  <Box component="span" sx={unseen}>
                    {name}
                  </Box>
                </Button>
              </>
            ) : (
              <LinkButton label={`${t('proposals.takeBack')} (${name})`} onClick={() => record('awaited')}>
                {t('proposals.takeBack')}
              </LinkButton>
            )}
          </Box>
        )}
        {isAsked && (
          <Box sx={{ color: 'text.secondary' }}>
            {toldOn
              ? t('proposals.toldOn', { date: formatDate(language, toldOn, 'text') })
              : t('proposals.notTold')}{' '}
            <LinkButton
              label={`${t('proposals.letterTo')} (${name})`}
              onClick={() => ask({ kind: 'letters', letters: [letter] })}
            >
              {t('proposals.letterTo')}
            </LinkButton>
            {', '}
            <LinkButton
              label={`${t(toldOn ? 'proposals.untell' : 'proposals.tell')} (${name})`}
              onClick={() =>
                void act(
                  () => client.proposals.markTold({ letters: [letter], ...(toldOn ? { on: null } : {}) }),
                  t('proposals.toldDone', { name }),
                )
              }
            >
              {t(toldOn ? 'proposals.untell' : 'proposals.tell')}
            </LinkButton>
          </Box>
        )}
      </Box>
      {declining && <DeclineDialog pair={pair} side={side} name={name} onClose={() => setDeclining(false)} />}
    </>
  )
}

/** The side that is left never heard of the proposal, unless it was told and nobody noted it. */
function Untold({ pair, side }: { pair: Pair; side: Role }) {
  const { t, language } = useLanguage()
  const { people } = useProgramme()
  const client = useClient()
  const act = useAct()
  const person = people[idOn(pair, side)]
  if (!person) return null
  const name = shownName(person, language)
  const letters = [{ pairId: pair.id, side, about: 'proposal' as const }]
  return (
    <Box sx={{ py: 2, typography: 'body2', color: 'text.secondary' }}>
      {t('proposals.neverTold', { name })}{' '}
      <LinkButton
        onClick={() =>
          void act(() => client.proposals.markTold({ letters }), t('proposals.toldDone', { name }))
        }
      >
        {t('proposals.toldAfterAll')}
      </LinkButton>
    </Box>
  )
}

/** Whether the side that is left was told, and the letter to it. */
function Notice({ pair, ask }: PairAnswersProps) {
  const { t, language } = useLanguage()
  const { people } = useProgramme()
  const client = useClient()
  const act = useAct()
  const untold = neverTold({ people }, pair)
  if (untold) return <Untold pair={pair} side={untold} />
  const notice = noticeOf({ people }, pair)
  const person = notice && people[idOn(pair, notice.side)]
  if (!notice || !person) return null
  const letter = { pairId: pair.id, side: notice.side, about: 'notice' } as const
  const name = shownName(person, language)
  return (
    <Box sx={{ py: 2, typography: 'body2', color: 'text.secondary' }}>
      {pair.noticedOn
        ? t('proposals.noticed', { name, date: formatDate(language, pair.noticedOn, 'text') })
        : t('proposals.notNoticed', { name })}{' '}
      <LinkButton onClick={() => ask({ kind: 'letters', letters: [letter] })}>
        {t('proposals.letterTo')}
      </LinkButton>
      {', '}
      <LinkButton
        onClick={() =>
          void act(
            () => client.proposals.markTold({ letters: [letter], ...(pair.noticedOn ? { on: null } : {}) }),
            t('proposals.toldDone', { name }),
          )
        }
      >
        {t(pair.noticedOn ? 'proposals.untell' : 'proposals.tell')}
      </LinkButton>
    </Box>
  )
}

export function PairAnswers({ pair, ask }: PairAnswersProps) {
  const { t, language } = useLanguage()
  const programme = useProgramme()
  const client = useClient()
  const act = useAct()
  const [, go] = useLocation()
  const standing = standingOf(pair)
  const free =
    standing === 'declined' ? [pair.menteeId, pair.mentorId].filter((id) => freeAgain(programme, id)) : []
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3 }}>
        <Typography component="h2" sx={{ flex: '1 1 0', typography: 'subtitle1', fontSize: '1.25rem' }}>
          {t('pairs.head.code', { code: pair.code })}
        </Typography>
        <LinkButton onClick={() => go(at.pair(pair.id))}>{t('proposals.openPair')}</LinkButton>
      </Box>
      <Box sx={{ typography: 'body2', color: 'text.secondary', pb: 2 }}>
        {t('pairs.answer.proposed', { date: formatDate(language, pair.proposedOn, 'text') })}
        {pair.ending && (
          <Box>
            {t('pairs.end.says', {
              how: t(`terms.ending.${pair.ending.kind}`),
              date: formatDate(language, pair.ending.on, 'text-long'),
            })}
            {pair.ending.reason && <Hand size={15}>{pair.ending.reason}</Hand>}
          </Box>
        )}
      </Box>
      {standing === 'waiting' && (
        <DateField
          label={t('proposals.answerBy')}
          value={pair.answerBy ?? ''}
          onChange={(day) =>
            void act(() =>
              client.proposals.setAnswerBy({ pairIds: [pair.id], answerBy: day === '' ? null : day }),
            )
          }
        />
      )}
      {sides.map((side) => (
        <Side key={side} pair={pair} side={side} ask={ask} />
      ))}
      {standing === 'declined' && <Notice pair={pair} ask={ask} />}
      {free.map((id) => (
        <NextBest key={id} personId={id} />
      ))}
    </>
  )
}
