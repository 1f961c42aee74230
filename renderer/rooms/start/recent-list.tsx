/** Recent programmes, the latest on top: one line of the keyboard for all of them. */
import { type KeyboardEvent, useEffect, useRef } from 'react'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import type { RecentFile } from '#shared/contract/programme.ts'
import { useToday } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { ProblemMark } from '../../components/problem-mark.tsx'
import { EntryLines } from './entry-lines.tsx'
import { countWords, fileNameOf, openedWords, standingWords, titleOf } from './recent-words.ts'

/** Arrows, Home and End move between the rows; Enter opens. */
function move(event: KeyboardEvent<HTMLElement>) {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('li')]
  const here = rows.findIndex((row) => row.contains(document.activeElement))
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key]
  if (next === undefined) return
  event.preventDefault()
  rows[Math.max(0, Math.min(rows.length - 1, next))]?.querySelector('button')?.focus()
}

/** Beyond the lines of the list, but not beyond the window. */
const aside = { xs: 3, sm: 4.5 } as const
const row = { py: 3.5, boxSizing: 'content-box', width: '100%' } as const

/** What a file shows of itself; one with a passphrase its place alone. */
function useLines(file: RecentFile) {
  const { t, language } = useLanguage()
  const today = useToday()
  const { glance, sealed } = file
  return {
    name: titleOf(file),
    under: sealed
      ? [t('start.sealed')]
      : glance
        ? [glance.edition, countWords(t, glance)].filter((line) => line !== '')
        : [],
    standing: glance ? standingWords(t, language, glance, today) : '',
    opened: openedWords(t, language, file.openedAt, today),
    file: fileNameOf(file.path),
    sealed,
  }
}

function Row({ file, onOpen }: { file: RecentFile; onOpen: () => void }) {
  const lines = useLines(file)
  return (
    <ButtonBase
      onClick={onOpen}
      sx={{
        ...row,
        mx: { xs: -aside.xs, sm: -aside.sm },
        px: aside,
        display: 'block',
        '&:hover, &:focus-visible': { bgcolor: 'background.paper' },
        '&:focus-visible': { borderRadius: '3px', outlineOffset: -2 },
      }}
    >
      <EntryLines {...lines} />
    </ButtonBase>
  )
}

function MissingRow({
  file,
  onFind,
  onForget,
}: {
  file: RecentFile
  onFind: () => void
  onForget: () => void
}) {
  const { t } = useLanguage()
  const lines = useLines(file)
  const name = titleOf(file)
  return (
    <Box sx={row}>
      <EntryLines {...lines} standing={<ProblemMark kind="flag">{t('start.missing')}</ProblemMark>} />
      <Box
        sx={{
          typography: 'body2',
          lineHeight: '20px',
          color: 'text.secondary',
          pt: 1,
          overflowWrap: 'anywhere',
        }}
      >
        {t('start.missingHelp', { path: file.path })}
      </Box>
      <Box sx={{ typography: 'body2', display: 'flex', flexWrap: 'wrap', columnGap: 5, pt: 1 }}>
        <LinkButton strong onClick={onFind} label={`${t('start.find')} ${name}`}>
          {t('start.find')}
        </LinkButton>
        <LinkButton onClick={onForget} label={`${t('start.forget')}: ${name}`}>
          {t('start.forget')}
        </LinkButton>
      </Box>
    </Box>
  )
}

export interface RecentListProps {
  files: readonly RecentFile[]
  labelledBy: string
  /** The first row takes the keyboard where nothing else has it, so that Enter goes on with the latest work. */
  focusFirst: boolean
  onOpen: (path: string) => void
  /** Looks for a file that is not where it was. */
  onFind: (path: string) => void
  onForget: (path: string) => void
}

/** A file that is gone says so, and how to find it or take it off the list. */
export function RecentList({ files, labelledBy, focusFirst, onOpen, onFind, onForget }: RecentListProps) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (focusFirst && (document.activeElement === document.body || document.activeElement === null))
      list.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [focusFirst])
  return (
    <Box
      component="ul"
      role="list"
      ref={list}
      aria-labelledby={labelledBy}
      onKeyDown={move}
      sx={{ m: 0, p: 0, pt: 1, listStyle: 'none' }}
    >
      {files.map((file) => (
        <Box component="li" key={file.path} sx={{ borderBottom: 1, borderColor: 'rule' }}>
          {file.missing ? (
            <MissingRow file={file} onFind={() => onFind(file.path)} onForget={() => onForget(file.path)} />
          ) : (
            <Row file={file} onOpen={() => onOpen(file.path)} />
          )}
        </Box>
      ))}
    </Box>
  )
}
