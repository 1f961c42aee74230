/** Recent programmes, the latest on top: one line of the keyboard for all of them. */
import type { KeyboardEvent } from 'react'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import type { RecentFile } from '#shared/contract/programme.ts'
import { useToday } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { fileNameOf, openedWords } from './recent-words.ts'

/** Arrows, Home and End move between the rows; Enter opens. */
function move(event: KeyboardEvent<HTMLElement>) {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const here = rows.findIndex((row) => row === document.activeElement)
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key]
  if (next === undefined) return
  event.preventDefault()
  rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus()
}

export interface RecentListProps {
  files: readonly RecentFile[]
  labelledBy: string
  onOpen: (path: string) => void
}

/** A file that is gone stays in the list and says so when asked. */
export function RecentList({ files, labelledBy, onOpen }: RecentListProps) {
  const { t, language } = useLanguage()
  const today = useToday()
  return (
    <Box
      component="ul"
      role="list"
      aria-labelledby={labelledBy}
      onKeyDown={move}
      sx={{ m: 0, p: 0, listStyle: 'none' }}
    >
      {files.map((file) => (
        <Box component="li" key={file.path} sx={{ borderBottom: 1, borderColor: 'rule' }}>
          <ButtonBase
            onClick={() => onOpen(file.path)}
            sx={{
              width: '100%',
              display: 'flex',
              flexWrap: 'wrap',
              justifyContent: 'space-between',
              alignItems: 'baseline',
              columnGap: 6,
              textAlign: 'start',
              mx: -4.5,
              px: 4.5,
              py: 3.5,
              boxSizing: 'content-box',
              '&:hover': { bgcolor: 'background.paper' },
            }}
          >
            <Typography variant="subtitle" component="span" sx={{ fontSize: '1.375rem', lineHeight: '28px' }}>
              {file.name}
            </Typography>
            <Box component="span" sx={{ typography: 'caption', color: 'ink3', textAlign: { sm: 'end' } }}>
              {file.missing ? (
                <Box component="span" sx={{ color: 'error.main', fontWeight: 600 }}>
                  {t('start.missing')}
                </Box>
              ) : (
                openedWords(t, language, file.openedAt, today)
              )}
              <Box component="span" sx={{ display: 'block', lineHeight: '18px' }}>
                {fileNameOf(file.path)}
              </Box>
            </Box>
          </ButtonBase>
        </Box>
      ))}
    </Box>
  )
}
