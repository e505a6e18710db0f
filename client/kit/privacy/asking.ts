import { create } from 'zustand'

/** What is read before anything personal is used; the product's words, which the kit does not know. */
export interface PrivacyText {
  /** Of the text; agreeing to another one is agreeing to nothing. */
  version: number
  title: string
  text: readonly string[]
  /** Which data for what. */
  uses: readonly { data: string, purpose: string }[]
  /** What goes on without it. */
  without: string
}

interface Asking {
  text?: PrivacyText
  /** Tells the product what was answered. */
  onAnswer?: (agreed: boolean) => unknown
  /** Whoever waits for the answer; the sheet is open while somebody does. */
  waiting: ((agreed: boolean) => void)[]
}

export const useAsking = create<Asking>(() => ({ waiting: [] }))

/** Opens the sheet on the page in front, or joins whoever waits already. Without a text there is nothing to agree to. */
export const askPrivacy = (): Promise<boolean> => new Promise(resolve => {
  const { text, waiting } = useAsking.getState()
  if (!text) return resolve(true)
  useAsking.setState({ waiting: [...waiting, resolve] })
})

/** What the person decided, told to all who wait. */
export function answerPrivacy (agreed: boolean) {
  const { waiting, onAnswer } = useAsking.getState()
  useAsking.setState({ waiting: [] })
  waiting.forEach(tell => tell(agreed))
  onAnswer?.(agreed)
}
