import { useCallback, useEffect, useRef, useState } from 'react'

interface Stepping<J> {
  /** Whether there is another part to ask for. */
  goesOn: (job: J) => boolean
  step: (input: { id: string }) => Promise<J>
  onJob: (job: J) => void
}

/**
 * Asks for the next part until there is none. A page that closes stops asking, and the one that opens next goes on: what was
 * done stays done.
 */
export function useSteps<J extends { id: string }> (job: J | undefined, stepping: Stepping<J>) {
  const [error, setError] = useState<Error>()
  const [tries, setTries] = useState(0)
  const latest = useRef(stepping)
  useEffect(() => { latest.current = stepping })
  const id = job && stepping.goesOn(job) ? job.id : undefined

  useEffect(() => {
    if (id === undefined) return undefined
    let open = true
    const go = async () => {
      try {
        for (let more = true; more && open;) {
          const next = await latest.current.step({ id })
          more = latest.current.goesOn(next)
          if (open) latest.current.onJob(next)
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
