/** The simulator page at `/`, the mini-program for its phones at `/phone/`, and the cast that may hold them. */
import type { ServerResponse } from 'node:http'
import path from 'node:path'
import type { LocalCloud, Route } from '../types'
import { routes } from '../wechat/http'
import { peopleRoutes } from './people'
import { sendStored } from './stored-file'
import { snapshot } from './snapshot'
import { pathWithin, sendFile } from './static-files'

/** Where `config/bundle-console.ts` puts the page: beside the bundled `main.js`. */
const pageFolder = path.join(__dirname, 'console')

/**
 * The console's routes.
 * @param staticFolder the H5 build of the mini-program, served below `/phone/` with `index.html` for what is no file
 * @param page         the folder of the built simulator page
 */
export function consoleRoutes (cloud: LocalCloud, staticFolder: string, page = pageFolder): Route {
  const data = routes({ ...peopleRoutes(cloud), 'GET /console/snapshot': () => snapshot(cloud) })
  return async (request, response, url) => {
    if (await data(request, response, url)) return true
    if (request.method !== 'GET') return false
    if (url.pathname === '/console/file') return sendStored(cloud, response, url.searchParams.get('path') ?? '')
    if (url.pathname === '/') return sendFile(response, path.join(page, 'index.html'))
    if (url.pathname === '/phone') {
      response.writeHead(302, { location: `/phone/${url.search}` }).end()
      return true
    }
    const phone = below('/phone/', url)
    if (phone !== undefined) {
      return sendPhone(response, staticFolder, phone)
    }
    const asset = below('/console/', url)
    const file = asset === undefined ? undefined : pathWithin(page, asset)
    return file !== undefined && sendFile(response, file)
  }
}

/** A file of the mini-program; its `index.html` for an address of a page, a word of advice where there is no build. */
async function sendPhone (response: ServerResponse, folder: string, requested: string): Promise<boolean> {
  const file = pathWithin(folder, requested)
  if (file !== undefined && await sendFile(response, file)) return true
  if (path.extname(requested) !== '') return false
  if (await sendFile(response, path.join(folder, 'index.html'))) return true
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' }).end(notBuilt)
  return true
}

const notBuilt = '<!doctype html><meta charset="utf-8"><p style="padding:2em;font:16px sans-serif">小程序还没有编译：<code>npm run build:h5</code></p>'

const below = (prefix: string, { pathname }: URL) => pathname.startsWith(prefix) ? pathname.slice(prefix.length) : undefined
