/** The way of a pair through the phases: when it entered each, and what proves it. */
import Box from '@mui/material/Box'
import { formatDate } from '#shared/i18n/dates.ts'
import { asSentence, numberWord } from '#shared/i18n/numerals.ts'
import { proofOf } from '#shared/journey/proof.ts'
import type { Pair } from '#shared/model/pair.ts'
import { nextPhase, type Phase, phaseNumber, phases } from '#shared/model/phases.ts'
import { useLanguage } from '../../../app/language.tsx'
import { LinkButton } from '../../../components/link-button.tsx'
import { PhaseGlyph } from '../../../components/phase-glyph.tsx'
import type { Ask } from './asking.tsx'

interface StepProps {
  pair: Pair
  phase: Phase
  ask: Ask
}

/** The items of a phase that are there, in a few words. */
function useProofWords(): (pair: Pair, phase: Phase) => string {
  const { t, language } = useLanguage()
  return (pair, phase) => {
    const now = phase === pair.phase && !pair.ending
    const done = proofOf({ ...pair, phase }).flatMap(({ item, done }) => (done ? [item] : []))
    // Of the phase it is in, what holds only while nothing is planned or set yet would say too much.
    const meant = now ? done.filter((item) => item !== 'sessions-settled' && item !== 'goals-rated') : done
    const own = meant.filter((item) => item !== 'start-date' && item !== 'session-held')
    const toGo = now ? pair.sessions.filter(({ state }) => state === 'planned').length : 0
    const there = [
      ...(own.length > 0 ? own : meant).map((item) => t(`pairs.path.proof.${item}`)),
      ...(toGo > 0 ? [t('pairs.path.toGo', { count: toGo, words: numberWord(language, toGo) })] : []),
    ]
    return there.length > 0 ? asSentence(there.join(', ')) : t('pairs.path.noProof')
  }
}

function Step({ pair, phase, ask }: StepProps) {
  const { t, language } = useLanguage()
  const proofWords = useProofWords()
  const now = phase === pair.phase
  const ahead = phaseNumber(phase) > phaseNumber(pair.phase)
  const entered = ahead ? undefined : pair.steps.findLast((step) => step.phase === phase)
  const date = entered ? formatDate(language, entered.on, 'day') : ''
  const mayMove = !pair.ending && nextPhase(pair.phase) === phase
  return (
    <Box component="li" {...(now ? { 'aria-current': 'step' } : {})} sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, minHeight: 20 }}>
        <PhaseGlyph phase={phase} muted={ahead} />
        <Box
          aria-hidden="true"
          sx={{
            flex: '1 1 0',
            borderTop: ahead ? '1px dashed' : '2px solid',
            borderColor: ahead ? 'rule2' : `phase.${phase}.main`,
          }}
        />
      </Box>
      <Box sx={{ pt: 1, pr: 2, typography: 'caption', color: ahead ? 'ink3' : 'text.secondary' }}>
        <Box
          sx={{
            typography: 'body2',
            fontWeight: now ? 600 : 400,
            color: ahead ? 'ink3' : 'text.primary',
          }}
        >
          {t(`terms.phase.${phase}`)}
        </Box>
        <div>{now && entered && !pair.ending ? t('pairs.path.now', { date }) : date}</div>
        {ahead ? (
          mayMove ? (
            <LinkButton onClick={() => ask({ kind: 'move', to: phase })}>{t('pairs.path.move')}</LinkButton>
          ) : (
            t('pairs.path.notYet')
          )
        ) : (
          <Box sx={{ color: 'ink3' }}>{entered ? proofWords(pair, phase) : t('pairs.path.skipped')}</Box>
        )}
      </Box>
    </Box>
  )
}

/** Six steps beside each other; two or three to a line in a narrow window. */
export function PhasePath({ pair, ask }: { pair: Pair; ask: Ask }) {
  const { t } = useLanguage()
  const wide = phases.map((phase) => `minmax(0, ${phase === pair.phase ? 1.7 : 1}fr)`).join(' ')
  return (
    <Box
      component="ol"
      role="list"
      aria-label={t('pairs.path.label')}
      sx={{
        m: 0,
        listStyle: 'none',
        flex: 'none',
        display: 'grid',
        gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(3, minmax(0, 1fr))', md: wide },
        gap: 2,
        px: { xs: 4, sm: 6 },
        py: 2.5,
        borderBottom: 1,
        borderColor: 'rule',
      }}
    >
      {phases.map((phase) => (
        <Step key={phase} pair={pair} phase={phase} ask={ask} />
      ))}
    </Box>
  )
}
