/**
 * Parts of the SDK that our functions never reach. They load with it all the same, so they made up half of a cold start and of what is
 * uploaded. In bundles something stands in their place that says so, should it ever be reached. Tests through the SDK use it whole.
 * What others need of them stays theirs.
 */
import type { Plugin } from 'esbuild'

export const keptOut: Record<string, string> = {
  '@cloudbase/ai': 'language models: app.ai()',
  '@cloudbase/app': 'words for app.ai()',
  'web-streams-polyfill': 'streams of app.ai()',
  '@cloudbase/wx-cloud-client-sdk': 'data models and MySQL: app.models, app.mysql(); the SDK goes on without',
  axios: 'asks a virtual machine for credentials; functions have theirs in the environment',
  jsonwebtoken: 'tickets for another login than WeChat’s: auth().createTicket()',
  'http-proxy-agent': 'calls through a proxy',
  'https-proxy-agent': 'calls through a proxy',
  xmlbuilder: 'writes XML; the SDK only reads it',
  'mime-types': 'guesses the type of a file that is sent by its path; buffers have none',
  'lodash.set': 'watch(), which servers do not have',
  'lodash.unset': 'watch(), which servers do not have',
  'lodash.clonedeep': 'watch(), which servers do not have'
}

/** WeChat Pay's client calls by axios. */
const needsThem = /[\\/]node_modules[\\/](?:wechatpay-axios-plugin)[\\/]/

/** Whatever is read of it is itself, so that the SDK loads; calling it fails. */
const standIn = (name: string) => `
const refuse = () => { throw new Error(${JSON.stringify(`${name} is kept out of this bundle (${keptOut[name]}); see config/kept-out.ts`)}) }
module.exports = new Proxy(function () {}, {
  get: (target, key, self) => typeof key === 'symbol' || key === 'then' || key === 'prototype' ? target[key] : self,
  apply: refuse,
  construct: refuse
})`

export const keepOut: Plugin = {
  name: 'keep-out',
  setup (build) {
    const names = Object.keys(keptOut).map(name => name.replaceAll('.', '\\.')).join('|')
    build.onResolve({ filter: new RegExp(`^(?:${names})$`) }, ({ path, importer }) => needsThem.test(importer) ? undefined : { path, namespace: 'kept-out' })
    build.onLoad({ filter: /.*/, namespace: 'kept-out' }, ({ path }) => ({ contents: standIn(path), loader: 'js' }))
  }
}
