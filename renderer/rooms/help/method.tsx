/** The method, a phase a section: what happens, the coordinator's part, what lets a pair move on, which sheets. */
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useLocation } from 'wouter'
import { isActive } from '#shared/matching/active.ts'
import { phases, type Phase } from '#shared/model/phases.ts'
import { pairsOf } from '#shared/model/programme.ts'
import { useMirrored } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { at } from '../../app/routes.ts'
import { Facts } from '../../components/facts.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { PhaseGlyph } from '../../components/phase-glyph.tsx'
import { SectionHead } from '../../components/section-head.tsx'

/** The phases, then the one that crosses all of them. */
export const steps = [...phases, 'failures'] as const
export type Step = (typeof steps)[number]

const reading = {
  variant: 'body1',
  component: 'p',
  sx: { m: 0, pt: 2, maxWidth: 620, lineHeight: '23px' },
} as const

/** Says of an open programme how many pairs are in each phase now. */
export function Method() {
  const { t } = useLanguage()
  const state = useMirrored()
  const [, go] = useLocation()
  const open = state === 'loading' || state === null ? null : state.programme
  const here = (phase: Phase) =>
    open ? pairsOf(open).filter((pair) => isActive(pair) && pair.phase === phase).length : 0
  return (
    <>
      <Box component="section" aria-labelledby="help-intro" sx={{ mb: 8 }}>
        <SectionHead id="help-intro" title={t('help.intro.title')} />
        <Typography {...reading}>{t('help.intro.text')}</Typography>
      </Box>
      {steps.map((step) => {
        const count = step === 'failures' ? 0 : here(step)
        const moves = t(`help.phase.${step}.moves`)
        return (
          <Box key={step} component="section" aria-labelledby={`help-${step}`} sx={{ mb: 8 }}>
            <SectionHead
              id={`help-${step}`}
              title={
                <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2 }}>
                  <PhaseGlyph phase={step} />
                  {step === 'failures' ? t('terms.failures') : t(`terms.phase.${step}`)}
                </Box>
              }
              {...(count > 0 ? { note: t('help.now', { count }) } : {})}
            />
            <Typography {...reading}>{t(`help.phase.${step}.text`)}</Typography>
            <Box sx={{ maxWidth: 620, pt: 1 }}>
              <Facts
                termWidth={148}
                items={[
                  { id: 'yours', term: t('help.yours'), value: t(`help.phase.${step}.yours`) },
                  ...(moves === '' ? [] : [{ id: 'moves', term: t('help.moves'), value: moves }]),
                  {
                    id: 'tools',
                    term: t('help.tools'),
                    value: (
                      <>
                        {t(`help.toolsOf.${step}`)}
                        {open && (
                          <>
                            {' · '}
                            <LinkButton onClick={() => go(at.room('tools'))}>
                              {t('help.openTools')}
                            </LinkButton>
                          </>
                        )}
                      </>
                    ),
                  },
                ]}
              />
            </Box>
          </Box>
        )
      })}
    </>
  )
}
