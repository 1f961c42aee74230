/** The right panel: the chosen pair in its parts, what each side could have next, and why not two others. */
import { memo, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { formatNumber } from '#shared/i18n/dates.ts'
import type { Other } from '#shared/matching/explain.ts'
import type { Explained } from '#shared/matching/study/reasons.ts'
import { costMark } from '#shared/matching/words/moves.ts'
import { criterionName } from '#shared/matching/words/names.ts'
import { pairWords } from '#shared/matching/words/parts.ts'
import { nameOf } from '#shared/matching/words/speaker.ts'
import type { Couple } from '#shared/model/programme.ts'
import { useSentence } from '#renderer/app/act.tsx'
import { useProgramme } from '#renderer/app/backend.tsx'
import { Glyph } from '#renderer/components/glyph.tsx'
import { ListRow, RowList } from '#renderer/components/list-row.tsx'
import { PartRow } from '#renderer/components/score-bar.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { useAsked } from '../asking.ts'
import { ByHandDialog } from './by-hand.tsx'
import type { Doing } from './doing.ts'
import { useSpeaker } from './moving/speaker.ts'
import { Reasons } from './reasons.tsx'
import { WhyNotForm } from './why-not.tsx'

interface ExplanationProps extends Couple {
  /** The mentor before the last change: null for nobody, undefined where it is the same. */
  was: string | null | undefined
  setLock: Doing['setLock']
}

/** Everything about one proposed pair; the last one stays until the next is worked out. */
export const Explanation = memo(function Explanation(props: ExplanationProps) {
  const { menteeId, mentorId, was, setLock } = props
  const say = useSentence()
  const { value, error } = useAsked('matching.explain', { couple: { menteeId, mentorId } })
  return (
    <>
      {error && <Box sx={{ pb: 3, typography: 'body2', color: 'error.main' }}>{say(error)}</Box>}
      {value && !error && (
        <Pair pair={value} was={value.couple.menteeId === menteeId ? was : undefined} setLock={setLock} />
      )}
      <WhyNotForm key={menteeId} menteeId={menteeId} />
    </>
  )
})

function Pair({ pair, was, setLock }: { pair: Explained } & Pick<ExplanationProps, 'was' | 'setLock'>) {
  const speaker = useSpeaker()
  const { t, language } = speaker
  const { people, locks, fields } = useProgramme()
  const [byHand, setByHand] = useState(false)
  const { menteeId, mentorId } = pair.couple
  const isLocked = locks.some((lock) => lock.menteeId === menteeId && lock.mentorId === mentorId)
  const reason = locks.find((lock) => lock.menteeId === menteeId && lock.mentorId === mentorId)?.reason
  const counted = pair.parts.filter((part) => part.most > 0)
  const longest = Math.max(...counted.map((part) => part.most))
  const [mentee, mentor] = [people[menteeId], people[mentorId]]
  const teller = { ...speaker, fields }
  const next = (id: string, other: Other | null) => (
    <ListRow
      end={
        other ? (
          <span>
            <b>{formatNumber(language, other.score)}</b>
            {other.cost && `; ${costMark(speaker, { kind: 'cost', ...other.cost })}`}
          </span>
        ) : undefined
      }
    >
      {t('matching.nextFor', { name: nameOf(speaker, id) })}{' '}
      {other ? <b>{nameOf(speaker, other.id)}</b> : t('matching.nextNone')}
    </ListRow>
  )
  return (
    <>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'flex-start',
          pb: 3,
          mb: 3,
          borderBottom: 1,
          borderColor: 'rule2',
        }}
      >
        <Typography
          component="h2"
          sx={{ flex: '1 1 0', typography: 'subtitle1', fontSize: '1.25rem', lineHeight: '24px' }}
        >
          {nameOf(speaker, menteeId)}
          <br />
          <Box component="span" sx={{ color: 'ink3' }}>
            {t('shell.with')}
          </Box>{' '}
          {nameOf(speaker, mentorId)}
          {was !== undefined && (
            <Box sx={{ typography: 'caption', color: 'primary.main' }}>
              ●{' '}
              {was === null
                ? t('matching.row.wasAlone')
                : t('matching.row.was', { name: nameOf(speaker, was) })}
            </Box>
          )}
        </Typography>
        <Box sx={{ textAlign: 'end' }}>
          <Box sx={{ typography: 'figure' }}>{formatNumber(language, pair.score)}</Box>
          <Box sx={{ typography: 'caption', color: 'ink3' }}>{t('matching.of100')}</Box>
        </Box>
      </Box>
      {counted.map((part) => (
        <PartRow
          key={part.criterion === 'own' ? part.own.id : part.criterion}
          label={criterionName(teller, part)}
          points={Math.round(part.points)}
          weight={Math.round(part.most)}
          longest={Math.round(longest)}
        />
      ))}
      {mentee && mentor && (
        <Reasons key={`${menteeId} ${mentorId}`} words={pairWords(teller, mentee, mentor, pair)} />
      )}
      {reason !== undefined && (
        <Box sx={{ pb: 2, typography: 'hand', color: 'hand', overflowWrap: 'anywhere' }}>{reason}</Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button
          size="small"
          startIcon={<Glyph name="lock" />}
          aria-keyshortcuts="L"
          onClick={() => void setLock({ menteeId, mentorId }, !isLocked)}
        >
          {t(isLocked ? 'matching.unlock' : 'matching.lock')}
        </Button>
        <Button size="small" onClick={() => setByHand(true)}>
          {t('matching.byHand')}
        </Button>
      </Box>
      <SectionHead title={t('matching.nextBest')} note={t('matching.nextBestNote')} />
      <RowList label={t('matching.nextBest')}>
        {next(menteeId, pair.nextForMentee)}
        {next(mentorId, pair.nextForMentor)}
      </RowList>
      {byHand && <ByHandDialog menteeId={menteeId} onClose={() => setByHand(false)} />}
    </>
  )
}
