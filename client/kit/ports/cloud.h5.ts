import { session } from './session'
import { Unreachable } from './unreachable'

export { Unreachable }

type Answer = { result: unknown } | { errMsg: string }

async function post (body: unknown): Promise<Answer> {
  try {
    const response = await fetch('/wx/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-session': session },
      body: JSON.stringify(body)
    })
    return await response.json() as Answer
  } catch (error) {
    throw new Unreachable(String(error))
  }
}

/** Calls a cloud function through whoever served this page; the session says whose phone it is. */
export async function callFunction (name: string, data: unknown): Promise<unknown> {
  const answer = await post({ name, data })
  if ('errMsg' in answer) throw new Error(answer.errMsg)
  return answer.result
}
