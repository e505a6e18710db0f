import { useEffect, useState } from 'react'

/** Seconds before each question: soon at first, since WeChat tells within seconds, then seldom, since something is slow. */
const pauses = [1, 2, 2, 3, 3, 5, 5, 10, 10, 20, 30, 60] as const

interface Asking {
  /** How far the questions have come, 0 … 1. */
  share: number
  /** All were asked: from now on a message tells. */
  over: boolean
}

/** Asks again by itself for as long as nobody has told. */
export function useAsking (waiting: boolean, askAgain: () => Promise<unknown>): Asking {
  const [asked, setAsked] = useState(0)
  const pause = pauses[asked]
  useEffect(() => {
    if (!waiting || pause === undefined) return undefined
    const timer = setTimeout(() => { void askAgain().then(() => setAsked(before => before + 1)) }, pause * 1000)
    return () => clearTimeout(timer)
  }, [waiting, pause, asked, askAgain])
  return { share: asked / pauses.length, over: pause === undefined }
}
