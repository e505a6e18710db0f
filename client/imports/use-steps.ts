import { imports, type JobView } from '@domain/imports/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { connect } from '../kit'

const api = connect(imports)

const goesOn = ({ state }: JobView) => state === 'checking' || state === 'writing'

/**
 * Asks for the next part until there is none. A page that closes stops asking, and the one that opens next goes on: what was
 * done stays done.
 */
export function useSteps (job: JobView | undefined, onJob: (job: JobView) => void) {
  const [error, setError] = useState<Error>()
  const [tries, setTries] = useState(0)
  const heard = useRef(onJob)
  useEffect(() => { heard.current = onJob })
  const id = job && goesOn(job) ? job.id : undefined

  useEffect(() => {
    if (id === undefined) return undefined
    let open = true
    const go = async () => {
      try {
        for (let more = true; more && open;) {
          const next = await api.step({ id })
          more = goesOn(next)
          if (open) heard.current(next)
        }
      } catch (failure) {
        if (open) setError(failure as Error)
      }
    }
    void go()
    return () => { open = false }
  }, [id, tries])

  const resume = useCallback(() => {
    setError(undefined)
    setTries(before => before + 1)
  }, [])
  return { error, resume }
}
