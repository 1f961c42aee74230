/** A line of a table of contents: name, dotted leader, figure. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'

/** The three in one line; the leader is decoration. Without a figure there is no leader. */
export function Leader({ name, figure }: { name: ReactNode; figure?: ReactNode }) {
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'baseline', flex: '1 1 0', minWidth: 0 }}>
      <span>{name}</span>
      {figure !== undefined && (
        <>
          <Box
            component="span"
            aria-hidden="true"
            sx={{
              flex: '1 1 0',
              minWidth: 8,
              ml: 1.5,
              mr: 1.5,
              borderBottom: '1px dotted',
              borderColor: 'rule2',
            }}
          />
          <Box
            component="span"
            sx={{ typography: 'body2', fontWeight: 'inherit', fontVariantNumeric: 'tabular-nums' }}
          >
            {figure}
          </Box>
        </>
      )}
    </Box>
  )
}
