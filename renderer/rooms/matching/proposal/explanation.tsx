/** The right panel: the chosen pair in its parts, what each side could have next, and why not two others. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { formatNumber } from '#shared/i18n/dates.ts'
import { explainPair, type Other } from '#shared/matching/explain.ts'
import { solutionOf } from '#shared/matching/solution.ts'
import type { Answer } from '#shared/matching/solver/problem.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { Glyph } from '#renderer/components/glyph.tsx'
import { ListRow, RowList } from '#renderer/components/list-row.tsx'
import { PartRow } from '#renderer/components/score-bar.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { ByHandDialog } from './by-hand.tsx'
import type { Work } from './cohort.ts'
import type { Row } from './couples.tsx'
import type { Doing } from './doing.ts'
import { nameOf } from '#shared/matching/words/speaker.ts'
import { criterionName } from '#shared/matching/words/names.ts'
import { pairSentences } from '#shared/matching/words/parts.ts'
import { WhyNotForm } from './why-not.tsx'

interface ExplanationProps {
  work: Work
  answer: Answer
  row: Row
  doing: Doing
}

/** Everything about one proposed pair. */
export function Explanation({ work, answer, row, doing }: ExplanationProps) {
  const { t, language } = useLanguage()
  const [byHand, setByHand] = useState(false)
  const speaker = { t, language, people: work.programme.people }
  const pair = explainPair(solutionOf(work.cohort), row, work.programme.settings)
  const counted = pair.parts.filter((part) => part.most > 0)
  const longest = Math.max(...counted.map((part) => part.most))
  const teller = { t, language, fields: work.programme.fields }
  const [mentee, mentor] = [work.programme.people[row.menteeId], work.programme.people[row.mentorId]]
  const sentences = mentee && mentor ? pairSentences(teller, mentee, mentor, pair) : []
  const next = (id: string, other: Other | null) => (
    <ListRow end={other ? <b>{formatNumber(language, other.score)}</b> : undefined}>
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
          {nameOf(speaker, row.menteeId)}
          <br />
          <Box component="span" sx={{ color: 'ink3' }}>
            {t('shell.with')}
          </Box>{' '}
          {nameOf(speaker, row.mentorId)}
        </Typography>
        <Box sx={{ textAlign: 'end' }}>
          <Box sx={{ typography: 'figure' }}>{formatNumber(language, pair.score)}</Box>
          <Box sx={{ typography: 'caption', color: 'ink3' }}>{t('matching.of100')}</Box>
        </Box>
      </Box>
      {counted.map((part) => (
        <PartRow
          key={part.own?.id ?? part.criterion}
          label={criterionName(teller, part)}
          points={Math.round(part.points)}
          weight={Math.round(part.most)}
          longest={Math.round(longest)}
        />
      ))}
      <Box sx={{ py: 2, typography: 'body2', color: 'text.secondary' }}>{sentences.join(' ')}</Box>
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button
          size="small"
          startIcon={<Glyph name="lock" />}
          onClick={() => void doing.setLock({ menteeId: row.menteeId, mentorId: row.mentorId }, !row.locked)}
        >
          {t(row.locked ? 'matching.unlock' : 'matching.lock')}
        </Button>
        <Button size="small" onClick={() => setByHand(true)}>
          {t('matching.byHand')}
        </Button>
      </Box>
      <SectionHead title={t('matching.nextBest')} note={t('matching.nextBestNote')} />
      <RowList label={t('matching.nextBest')}>
        {next(row.menteeId, pair.nextForMentee)}
        {next(row.mentorId, pair.nextForMentor)}
      </RowList>
      <WhyNotForm key={row.menteeId} work={work} answer={answer} menteeId={row.menteeId} />
      {byHand && <ByHandDialog menteeId={row.menteeId} onClose={() => setByHand(false)} />}
    </>
  )
}
