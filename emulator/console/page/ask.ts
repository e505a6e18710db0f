/** Requests to the local cloud. Bodies and answers are JSON. */
async function ask<T> (method: string, path: string, body?: unknown, session?: string): Promise<T> {
  const response = await fetch(path, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...(session && { 'x-session': session }) }
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return await response.json() as T
}

export const get = <T>(path: string) => ask<T>('GET', path)
export const post = <T>(path: string, body: unknown, session?: string) => ask<T>('POST', path, body, session)
export const remove = <T>(path: string) => ask<T>('DELETE', path)
