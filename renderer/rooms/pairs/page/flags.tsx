/** What this pair waits for: each matter with its sentence, its figures, and what settles it. */
import { useMemo } from 'react'
import Box from '@mui/material/Box'
import { attention, type AttentionItem } from '#shared/journey/attention.ts'
import { tell } from '#shared/journey/telling.ts'
import type { Pair } from '#shared/model/pair.ts'
import { nextPhase } from '#shared/model/phases.ts'
import { useAct } from '../../../app/act.tsx'
import { useClient, useProgramme, useToday } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { LinkButton } from '../../../components/link-button.tsx'
import { ProblemMark } from '../../../components/problem-mark.tsx'
import type { Ask } from './asking.tsx'

/** What settles a matter here, on the page where everything is at hand. */
function useSettling(
  pair: Pair,
  ask: Ask,
): (item: AttentionItem) => { label: string; run: () => void } | null {
  const client = useClient()
  const act = useAct()
  const today = useToday()
  const { t } = useLanguage()
  const pairId = pair.id
  return ({ rule, figures }) => {
    switch (rule) {
      case 'help': {
        const sessionId = figures.sessionId
        if (sessionId === undefined) return null
        const run = () => void act(() => client.pairs.answerHelp({ pairId, sessionId }), t('pairs.help.done'))
        return { label: t('pairs.help.given'), run }
      }
      case 'contact':
        return { label: t('pairs.contact.log'), run: () => ask({ kind: 'contact' }) }
      case 'agreement': {
        const run = () =>
          void act(
            () => client.pairs.tickProof({ pairId, proof: 'agreementSignedOn', on: today }),
            t('pairs.paper.ticked', { what: t('pairs.paper.agreementSignedOn') }),
          )
        return { label: t('pairs.record.agreement-signed'), run }
      }
      case 'review': {
        const run = () =>
          void act(
            () => client.pairs.tickProof({ pairId, proof: 'midTermOn', on: today }),
            t('pairs.paper.ticked', { what: t('pairs.paper.midTermOn') }),
          )
        return { label: t('pairs.record.mid-term-done'), run }
      }
      case 'first-session':
      case 'nothing-planned':
        return { label: t('pairs.plan.action'), run: () => ask({ kind: 'plan' }) }
      case 'phase': {
        const to = nextPhase(pair.phase)
        return to ? { label: t('today.action.phase'), run: () => ask({ kind: 'move', to }) } : null
      }
      case 'answer': {
        const side = figures.side === 'mentee' ? 'mentee' : 'mentor'
        return { label: t('pairs.answer.record'), run: () => ask({ kind: 'answer', side }) }
      }
      default:
        return null
    }
  }
}

/** Nothing at all where nothing waits. */
export function Flags({ pair, ask }: { pair: Pair; ask: Ask }) {
  const programme = useProgramme()
  const today = useToday()
  const { t, language } = useLanguage()
  const settling = useSettling(pair, ask)
  const items = useMemo(
    () => attention(programme, today).filter((item) => item.pairId === pair.id),
    [programme, today, pair.id],
  )
  if (items.length === 0) return null
  return (
    <Box
      component="ul"
      role="list"
      aria-label={t('pairs.flags')}
      sx={{
        m: 0,
        listStyle: 'none',
        flex: 'none',
        px: { xs: 4, sm: 6 },
        py: 1,
        borderBottom: 1,
        borderColor: 'rule',
        typography: 'body2',
      }}
    >
      {items.map((item) => {
        const told = tell(language, programme, item, today)
        const settle = settling(item)
        return (
          <Box
            component="li"
            key={item.rule}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 3, py: 0.5 }}
          >
            <ProblemMark kind="flag">{told.title}</ProblemMark>
            <span>{told.sentence}</span>
            <Box component="span" sx={{ typography: 'caption', color: 'ink3' }}>
              {told.figures}
            </Box>
            {settle && <LinkButton onClick={settle.run}>{settle.label}</LinkButton>}
          </Box>
        )
      })}
    </Box>
  )
}
