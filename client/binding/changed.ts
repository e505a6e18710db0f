import { askAnew } from '../kit'
import { useMe } from '../session/use-me'

/** After this phone's ties have changed, all pages learn who it is now. */
export function useChanged (): () => Promise<unknown> {
  const { reload } = useMe()
  return () => {
    askAnew()
    return reload()
  }
}
