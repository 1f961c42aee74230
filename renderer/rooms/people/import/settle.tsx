/** What is to be settled: who is who, what was not understood, what is worth knowing, and the button that imports. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ShownPreview } from '#shared/contract/intake.ts'
import { problemSentence } from '#shared/i18n/problem.ts'
import { decisions } from '#shared/intake/sameness.ts'
import { useLanguage } from '../../../app/language.tsx'
import { LinkButton } from '../../../components/link-button.tsx'
import { SectionHead } from '../../../components/section-head.tsx'
import { Segments } from '../../../components/segments.tsx'
import type { Numbered, Problem } from './sums.ts'
import type { Decision } from './use-intake.ts'

export interface SettleProps {
  preview: ShownPreview
  settle: readonly Numbered[]
  /** The number that was gone to last. */
  current: number | null
  onGo: (problem: Pick<Problem, 'file' | 'row'>, number?: number) => void
  onDecide: (key: string, decision: Decision) => void
}

function Matter({ number, current, children }: { number: number; current: boolean; children: ReactNode }) {
  return (
    <Box
      component="li"
      data-settle={number}
      {...(current ? { 'aria-current': 'true' as const } : {})}
      sx={{
        py: 2,
        borderBottom: 1,
        borderColor: 'rule',
        typography: 'body2',
        lineHeight: '20px',
        ...(current ? { mx: -3, px: 3, bgcolor: 'accentSoft' } : {}),
      }}
    >
      {children}
    </Box>
  )
}

/** The numbers repeat those in the cells. */
export function Settle({ preview, settle, current, onGo, onDecide }: SettleProps) {
  const { t } = useLanguage()
  const several = preview.files.length > 1
  const notes = preview.problems.filter((problem) => problem.kind === 'note')
  const guesses = preview.files.flatMap((file) =>
    file.columns
      .filter((column) => column.confidence === 'guessed' && column.field !== 'ignore')
      .map((column) => ({ file, column })),
  )
  const place = ({ file, row, column }: Problem) =>
    [
      several ? file : '',
      row <= 1 && column === ''
        ? t('people.bring.ofFile')
        : column === ''
          ? t('people.bring.place', { row })
          : t('people.bring.placeColumn', { row, column }),
    ]
      .filter(Boolean)
      .join(': ')
  const list = { m: 0, p: 0, listStyle: 'none' }
  return (
    <>
      <SectionHead
        title={t('people.bring.settle')}
        count={settle.length + preview.questions.length}
        {...(settle.length > 0 ? { note: t('people.bring.next') } : {})}
      />
      {settle.length + preview.questions.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', pt: 2 }}>
          {t('people.bring.none')}
        </Typography>
      )}
      {preview.questions.length > 0 && (
        <>
          <Typography variant="h3" sx={{ pt: 3 }}>
            {t('people.bring.waiting')}
          </Typography>
          <Box component="ul" role="list" sx={list}>
            {preview.questions.map((question) => (
              <Matter key={question.key} number={0} current={false}>
                <b>{question.name}</b>, {question.email}{' '}
                <LinkButton onClick={() => onGo(question)}>
                  {t('people.bring.place', { row: question.row })}
                </LinkButton>
                <Box sx={{ color: 'text.secondary', pb: 2 }}>
                  {t('people.bring.seen', { other: question.other.name })} {question.other.email},{' '}
                  {t(question.other.inProgramme ? 'people.bring.inProgramme' : 'people.bring.inTable')}
                </Box>
                <Segments<Decision | 'open'>
                  label={t('people.bring.seen', { other: question.other.name })}
                  value={question.decision ?? 'open'}
                  options={decisions.map((value) => ({ value, label: t(`intake.decision.${value}`) }))}
                  onChange={(decision) => {
                    if (decision !== 'open') onDecide(question.key, decision)
                  }}
                />
              </Matter>
            ))}
          </Box>
        </>
      )}
      <Box component="ul" role="list" sx={list}>
        {settle.map(({ number, problem, rows }) => (
          <Matter key={number} number={number} current={number === current}>
            <LinkButton strong onClick={() => onGo(problem, number)}>
              {`${number}  ${place(problem)}`}
            </LinkButton>
            <Box sx={{ color: 'text.secondary' }}>
              {problemSentence(t, problem)}
              {rows.length > 1 && ` ${t('people.bring.alike', { count: rows.length - 1 })}`}
            </Box>
          </Matter>
        ))}
      </Box>
      {guesses.length > 0 && (
        <Box sx={{ pt: 3 }}>
          <Typography variant="h3" sx={{ color: 'primary.main' }}>
            {t('people.bring.guessed')}
          </Typography>
          <Box component="ul" role="list" sx={list}>
            {guesses.map(({ file, column }) => (
              <Matter key={`${file.name} ${column.index}`} number={0} current={false}>
                {t('people.bring.guess', {
                  heading: column.heading,
                  field:
                    column.field === 'own' || column.field === 'newField'
                      ? column.heading
                      : t(`intake.field.${column.field}`),
                })}
              </Matter>
            ))}
          </Box>
        </Box>
      )}
      {notes.length > 0 && (
        <Box sx={{ pt: 3 }}>
          <Typography variant="h3">{t('people.bring.notes')}</Typography>
          <Box component="ul" role="list" sx={list}>
            {notes.map((problem, at) => (
              <Matter key={at} number={0} current={false}>
                <LinkButton onClick={() => onGo(problem)}>{place(problem)}</LinkButton>
                <Box sx={{ color: 'text.secondary' }}>{problemSentence(t, problem)}</Box>
              </Matter>
            ))}
          </Box>
        </Box>
      )}
    </>
  )
}
