/** The first stop of the keyboard: past head and contents, into the room. */
import Box from '@mui/material/Box'

/** Out of sight until it has the focus. It moves the focus itself, since the address belongs to the router. */
export function SkipLink({ target, label }: { target: string; label: string }) {
  return (
    <Box
      component="a"
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(target)?.focus()
      }}
      sx={{
        position: 'absolute',
        zIndex: 'tooltip',
        top: 6,
        left: 16,
        px: 3,
        py: 1.5,
        typography: 'button',
        color: 'primary.contrastText',
        bgcolor: 'primary.main',
        borderRadius: 1,
        '&:not(:focus)': { clipPath: 'inset(50%)', width: '1px', height: '1px', overflow: 'hidden', p: 0 },
      }}
    >
      {label}
    </Box>
  )
}
