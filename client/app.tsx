import type { PropsWithChildren } from 'react'
import { startPrivacy } from './session/privacy'
import './app.scss'

startPrivacy()

/** The shell: pages bring everything else. */
export default function App ({ children }: PropsWithChildren) {
  return children
}
