/** What happens on paper, kept here as ticks with a day and without its content. */
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { formatDate } from '#shared/i18n/dates.ts'
import { type Pair, proofNames } from '#shared/model/pair.ts'
import { useAct } from '../../../../app/act.tsx'
import { useClient, useToday } from '../../../../app/backend.tsx'
import { useLanguage } from '../../../../app/language.tsx'
import { LinkButton } from '../../../../components/link-button.tsx'
import { SectionHead } from '../../../../components/section-head.tsx'
import type { Ask } from '../asking.tsx'

/** A tick takes today's day; the day itself can be pressed to change it. */
export function Papers({ pair, ask }: { pair: Pair; ask: Ask }) {
  const { t, language } = useLanguage()
  const client = useClient()
  const act = useAct()
  const today = useToday()
  const done = proofNames.filter((proof) => pair.proofs[proof] !== undefined).length
  return (
    <>
      <SectionHead
        title={t('pairs.paper.title')}
        note={t('pairs.paper.count', { done, all: proofNames.length })}
      />
      {proofNames.map((proof) => {
        const on = pair.proofs[proof]
        const what = t(`pairs.paper.${proof}`)
        return (
          <Box
            key={proof}
            sx={{
              display: 'flex',
              alignItems: 'center',
              minHeight: 31,
              borderBottom: 1,
              borderColor: 'rule',
              typography: 'body2',
            }}
          >
            <FormControlLabel
              sx={{ flex: '1 1 0', color: on ? 'text.secondary' : 'text.primary' }}
              label={what}
              control={
                <Checkbox
                  checked={on !== undefined}
                  onChange={(_event, ticked) =>
                    void act(
                      () => client.pairs.tickProof({ pairId: pair.id, proof, on: ticked ? today : null }),
                      t(ticked ? 'pairs.paper.ticked' : 'pairs.paper.cleared', { what }),
                    )
                  }
                />
              }
            />
            {on !== undefined && (
              <LinkButton
                label={t('pairs.paper.change', { what, date: formatDate(language, on, 'day') })}
                onClick={() => ask({ kind: 'tick', proof })}
              >
                {formatDate(language, on, 'day')}
              </LinkButton>
            )}
          </Box>
        )
      })}
    </>
  )
}
