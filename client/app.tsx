import type { PropsWithChildren } from 'react'
import './app.scss'

/** The shell: pages bring everything else. */
export default function App ({ children }: PropsWithChildren) {
  return children
}
