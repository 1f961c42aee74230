/** The contents of the book: the rooms with their figures, the edition below, settings and help. */
import Box from '@mui/material/Box'
import ListItemButton from '@mui/material/ListItemButton'
import type { LocalDate } from '#shared/model/scalars.ts'
import { Leader } from '../../components/leader-row.tsx'
import { useLanguage } from '../language.tsx'
import { Edition, type EditionProps } from './edition.tsx'

export interface RoomEntry {
  id: string
  label: string
  /** A count or a fraction, `58`, `33/36`. */
  count?: string | number
}

export interface ContentsProps {
  programme?: EditionProps['programme']
  rooms: readonly RoomEntry[]
  current: string
  onGo: (id: string) => void
  today: LocalDate
}

const ribbon = {
  content: '""',
  position: 'absolute',
  left: 0,
  top: 6,
  width: '4px',
  height: 28,
  bgcolor: 'primary.main',
  clipPath: 'polygon(0 0, 100% 0, 100% 100%, 50% calc(100% - 4px), 0 100%)',
  forcedColorAdjust: 'none',
} as const

/** The room one is in has a ribbon on the edge. */
export function Contents({ programme, rooms, current, onGo, today }: ContentsProps) {
  const { t } = useLanguage()
  const foot = [
    { id: 'settings', label: t('shell.room.settings') },
    { id: 'help', label: t('shell.room.help') },
  ]
  return (
    <Box
      component="nav"
      aria-label={t('shell.contents')}
      data-region="contents"
      sx={{
        width: 184,
        flex: 'none',
        display: 'flex',
        flexDirection: 'column',
        overflowY: 'auto',
        borderRight: 1,
        borderColor: 'rule',
        bgcolor: 'background.default',
      }}
    >
      <Box component="ul" role="list" sx={{ m: 0, p: 0, pt: 4, listStyle: 'none', flex: '1 0 auto' }}>
        {rooms.map((room) => {
          const here = room.id === current
          return (
            <li key={room.id}>
              <ListItemButton
                component="button"
                selected={here}
                onClick={() => onGo(room.id)}
                {...(here ? { 'aria-current': 'page', 'data-region-focus': true } : {})}
                sx={{
                  width: '100%',
                  border: 0,
                  bgcolor: 'transparent',
                  textAlign: 'start',
                  '&::before': here ? ribbon : {},
                }}
              >
                <Leader name={room.label} {...(room.count === undefined ? {} : { figure: room.count })} />
              </ListItemButton>
            </li>
          )
        })}
      </Box>
      {programme && <Edition programme={programme} today={today} />}
      <Box
        component="ul"
        role="list"
        sx={{
          m: 0,
          p: 0,
          px: 4,
          listStyle: 'none',
          display: 'flex',
          justifyContent: 'space-between',
          borderTop: 1,
          borderColor: 'rule',
        }}
      >
        {foot.map(({ id, label }) => (
          <li key={id}>
            <ListItemButton
              component="button"
              selected={id === current}
              onClick={() => onGo(id)}
              {...(id === current ? { 'aria-current': 'page', 'data-region-focus': true } : {})}
              sx={{ typography: 'body2', height: 52, px: 0, border: 0, bgcolor: 'transparent' }}
            >
              {label}
            </ListItemButton>
          </li>
        ))}
      </Box>
    </Box>
  )
}
