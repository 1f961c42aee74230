/** The line under the head of a pair that ended: how, when and why, and the way to open it again. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useLocation } from 'wouter'
import { formatDate } from '#shared/i18n/dates.ts'
import { shownName } from '#shared/i18n/names.ts'
import type { Pair } from '#shared/model/pair.ts'
import { useAct } from '../../../app/act.tsx'
import { useClient, useProgramme } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { at } from '../../../app/routes.ts'
import { Hand } from '../../../components/hand.tsx'
import { PhaseGlyph } from '../../../components/phase-glyph.tsx'
import { freeAgain } from '../../matching/answers/entries.ts'
import { useCouple } from '../couple.ts'

/** A mentee who is in another pair by now stays there; the line says so instead. */
export function EndedLine({ pair }: { pair: Pair }) {
  const programme = useProgramme()
  const { pairs, people } = programme
  const [, go] = useLocation()
  const { t, language } = useLanguage()
  const client = useClient()
  const act = useAct()
  const { mentee } = useCouple()(pair)
  const { ending } = pair
  if (!ending) return null
  const elsewhere = Object.values(pairs).some(
    (other) => other.id !== pair.id && other.menteeId === pair.menteeId && !other.ending,
  )
  return (
    <Box
      sx={{
        flex: 'none',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        px: { xs: 4, sm: 6 },
        py: 2,
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'rule',
        typography: 'body2',
      }}
    >
      <PhaseGlyph phase="ended" />
      <Box sx={{ flex: '1 1 240px' }}>
        {t('pairs.end.says', {
          how: t(`terms.ending.${ending.kind}`),
          date: formatDate(language, ending.on, 'text-long'),
        })}
        {ending.reason && <Hand size={15}>{ending.reason}</Hand>}
        {elsewhere && <Box sx={{ color: 'ink3' }}>{t('pairs.end.elsewhere', { name: mentee })}</Box>}
      </Box>
      {ending.kind !== 'planned' &&
        [pair.menteeId, pair.mentorId]
          .filter((id) => freeAgain(programme, id))
          .map((id) => {
            const person = people[id]
            const name = person ? shownName(person, language) : ''
            return (
              <Button
                key={id}
                size="small"
                onClick={() => go(`${at.matching('answers')}/${encodeURIComponent(id)}`)}
              >
                {t('proposals.again.link', { name })}
              </Button>
            )
          })}
      {!elsewhere && (
        <Button
          size="small"
          onClick={() =>
            void act(
              () => client.pairs.reopen({ pairId: pair.id }),
              t('pairs.end.reopened', { name: mentee }),
            )
          }
        >
          {t('pairs.end.reopen')}
        </Button>
      )}
    </Box>
  )
}
