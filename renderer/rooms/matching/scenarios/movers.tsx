/** Who moves: a row for each mentee whose mentor is not the same everywhere, by name. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { byName } from '#shared/i18n/names.ts'
import {
  aloneInAll,
  gainOf,
  isSamePlace,
  moversBetween,
  type Mover,
  type Place,
} from '#shared/matching/scenarios/movers.ts'
import { signedWords } from '#shared/matching/scenarios/words.ts'
import { nameOf, type Speaker } from '#shared/matching/words/speaker.ts'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Cell, RowHead } from './cells.tsx'
import type { ShownColumn } from './columns.ts'

/** More rows than these are folded. */
const most = 12

/** Nobody: a ring and words. */
function NoMentor({ words }: { words: string }) {
  return (
    <>
      <Box
        component="span"
        aria-hidden
        sx={{
          display: 'inline-block',
          width: 9,
          height: 9,
          mr: 2,
          border: '1.5px solid',
          borderColor: 'error.main',
          borderRadius: '50%',
        }}
      />
      {words}
    </>
  )
}

function PlaceWords({ speaker, place }: { speaker: Speaker; place: Place }) {
  const { t } = speaker
  if (place) return nameOf(speaker, place.mentorId)
  return place === null ? <NoMentor words={t('scenarios.noMentor')} /> : t('scenarios.takesNoPart')
}

function MoverRow({
  speaker,
  columns,
  mover,
}: {
  speaker: Speaker
  columns: readonly ShownColumn[]
  mover: Mover
}) {
  const { t, language } = speaker
  const [first] = columns
  const asFirst = first?.letter ? t('scenarios.asFirst', { letter: first.letter }) : t('scenarios.asPresent')
  const gain = gainOf(mover)
  return (
    <tr>
      <RowHead strong>{nameOf(speaker, mover.menteeId)}</RowHead>
      {columns.map((column, at) => (
        <Cell key={column.key} isPresent={column.isPresent}>
          {at > 0 && isSamePlace(mover.places[at], mover.places[0]) ? (
            <Box component="span" sx={{ color: 'ink3' }}>
              {asFirst}
            </Box>
          ) : (
            <PlaceWords speaker={speaker} place={mover.places[at]} />
          )}
        </Cell>
      ))}
      {columns.length === 2 && (
        <Cell>
          <Box component="span" sx={{ color: gain < 0 ? 'error.main' : gain > 0 ? 'success.main' : 'ink3' }}>
            {signedWords(language, gain, 1)}
          </Box>
        </Cell>
      )}
    </tr>
  )
}

/** The rows, folded where there are many, and who has nobody in any column. */
export function MoverRows({ speaker, columns }: { speaker: Speaker; columns: readonly ShownColumn[] }) {
  const { t } = speaker
  const [open, setOpen] = useState(false)
  const order = (id: string) => speaker.people[id] ?? { name: '' }
  const movers = moversBetween(columns).sort((a, b) => byName(order(a.menteeId), order(b.menteeId)))
  const shown = open || movers.length <= most ? movers : movers.slice(0, most)
  const alone = aloneInAll(columns)
  const span = columns.length + (columns.length === 2 ? 2 : 1)
  if (columns.length < 2) return null
  return (
    <tbody>
      <tr>
        <Box
          component="th"
          scope="rowgroup"
          colSpan={span}
          sx={{ textAlign: 'start', verticalAlign: 'bottom' }}
        >
          <Box component="span" sx={{ display: 'block', pt: 4, typography: 'h2' }}>
            {t('scenarios.movers')}
          </Box>
        </Box>
      </tr>
      {movers.length === 0 && (
        <tr>
          <Box component="td" colSpan={span} sx={{ color: 'ink3' }}>
            {t('scenarios.movesNone')}
          </Box>
        </tr>
      )}
      {shown.map((mover) => (
        <MoverRow key={mover.menteeId} speaker={speaker} columns={columns} mover={mover} />
      ))}
      {movers.length > most && (
        <tr>
          <Box component="td" colSpan={span}>
            <LinkButton onClick={() => setOpen(!open)}>
              {open ? t('scenarios.showFewer') : t('scenarios.showAll', { count: movers.length })}
            </LinkButton>
          </Box>
        </tr>
      )}
      {alone.length > 0 && (
        <tr>
          <Box component="td" colSpan={span} sx={{ typography: 'caption', color: 'text.secondary' }}>
            {t('scenarios.aloneInAll', { names: alone.map((id) => nameOf(speaker, id)).join(', ') })}
          </Box>
        </tr>
      )}
    </tbody>
  )
}
