/** The second place for backups: chosen or typed, tried by writing there, given up with one button. */
import { useEffect, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { z } from 'zod'
import type { host } from '#shared/contract/host.ts'
import { useAct } from '../../app/act.tsx'
import { useReach } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { Glyph } from '../../components/glyph.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { ProblemMark } from '../../components/problem-mark.tsx'
import { CommittedField } from './committed-field.tsx'

type Problem = z.output<typeof host.tryFolder.output>['problem']

/** What was found when a folder was last tried; `null` for a problem means that it can be written. */
function useTrial(folder: string) {
  const { client } = useReach()
  const [found, setFound] = useState<{ folder: string; problem: Problem } | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (folder === '') return
    let left = false
    const tell = (problem: Problem) => {
      if (!left) setFound({ folder, problem })
    }
    client.host.tryFolder({ path: folder }).then(
      ({ problem }) => tell(problem),
      () => tell('failed'),
    )
    return () => {
      left = true
    }
  }, [client, folder, attempt])
  return { found: found?.folder === folder ? found : null, again: () => setAttempt((count) => count + 1) }
}

/** A folder that cannot be reached now stays chosen, since a stick may come back; one that is no folder is not taken. */
export function BackupFolder() {
  const { client, about, settings } = useReach()
  const { t } = useLanguage()
  const act = useAct()
  const folder = settings.backupFolder
  const { found, again } = useTrial(folder)
  const [refused, setRefused] = useState<string | null>(null)
  const keep = async (path: string) => {
    setRefused(null)
    const problem = path === '' ? null : (await act(() => client.host.tryFolder({ path })))?.problem
    if (problem === 'not-whole') return setRefused(path)
    if (problem !== undefined) await act(() => client.host.changeSettings({ backupFolder: path }))
  }
  const choose = async () => {
    const chosen = await act(() => client.host.chooseFile({ purpose: 'folder' }))
    if (chosen?.paths[0] !== undefined) await keep(chosen.paths[0])
  }
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: 3, rowGap: 2 }}>
        <Box sx={{ flex: '1 1 280px' }}>
          <CommittedField
            label={t('settings.app.backupFolder')}
            value={folder}
            hint={t('settings.app.backupFolderHint')}
            check={(text) => (text === refused ? t('settings.app.folder.not-whole') : null)}
            onKeep={(path) => void keep(path)}
          />
        </Box>
        <Box sx={{ display: 'flex', gap: 2, pt: 3 }}>
          {about.capabilities.dialogs && (
            <Button onClick={() => void choose()}>{t('settings.app.chooseFolder')}</Button>
          )}
          {folder !== '' && (
            <Button variant="text" onClick={() => void keep('')}>
              {t('settings.app.noFolder')}
            </Button>
          )}
        </Box>
      </Box>
      <Box role="status" sx={{ typography: 'caption', pt: 1 }}>
        {found?.problem === null && (
          <Box component="span" sx={{ display: 'inline-flex', gap: 1.5, color: 'success.main' }}>
            <Glyph name="check" size={14} />
            {t('settings.app.folder.fits')}
          </Box>
        )}
        {found !== null && found.problem !== null && (
          <>
            <ProblemMark kind="caution">{t(`settings.app.folder.${found.problem}`)}</ProblemMark>{' '}
            <LinkButton onClick={again}>{t('settings.app.folder.again')}</LinkButton>
          </>
        )}
      </Box>
    </Box>
  )
}
