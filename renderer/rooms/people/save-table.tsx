/** Saves mentors or mentees as a CSV table: to a place the user names, or as a download. */
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import type { Written } from '#shared/contract/print.ts'
import { useAct } from '../../app/act.tsx'
import { useReach } from '../../app/backend.tsx'
import { useJobs } from '../../app/jobs.tsx'
import { useLanguage } from '../../app/language.tsx'
import { downloadAll } from '../../components/saving/download.ts'

export interface SaveTableProps {
  anchor: HTMLElement | null
  onAnchor: (anchor: HTMLElement | null) => void
}

/** The button and its menu. */
export function SaveTable({ anchor, onAnchor }: SaveTableProps) {
  const { client, about } = useReach()
  const { t, language } = useLanguage()
  const act = useAct()
  const { run } = useJobs()

  const save = async (table: 'mentors' | 'mentees') => {
    onAnchor(null)
    let target: string | null = null
    if (about.capabilities.dialogs) {
      const suggestion = `${t(`terms.roles.${table === 'mentors' ? 'mentor' : 'mentee'}`)}.csv`
      const chosen = await act(() => client.host.chooseFile({ purpose: 'save-csv', suggestion }))
      target = chosen?.paths[0] ?? null
      if (target === null) return
    }
    const written = await act(() =>
      run<Written>(t('people.saving'), () => client.print.saveTable({ table, language, target })),
    )
    if (written) downloadAll(written.files, t('people.saving'))
  }
  return (
    <>
      <Button
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => onAnchor(event.currentTarget)}
      >
        {t('people.save')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => onAnchor(null)}>
        <MenuItem onClick={() => void save('mentors')}>{t('people.saveMentors')}</MenuItem>
        <MenuItem onClick={() => void save('mentees')}>{t('people.saveMentees')}</MenuItem>
      </Menu>
    </>
  )
}
