import { fakeCloud } from '../../wechat/testing/fake-cloud'
import { createWorld } from '../world'

/** WeChat Pay on a cloud with a clock that stands, before anybody ordered. @param kept what an earlier process left */
export function payScene (kept = new Map<string, string>()) {
  const cloud = fakeCloud()
  const world = createWorld(cloud, { get: name => kept.get(name), set: (name, value) => { kept.set(name, value) } })
  return { cloud, world, kept }
}
