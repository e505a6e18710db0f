import { moment } from '../kit/calendar'
import { arrivalOf, arrivalPath, monthOf, storedPath } from './paths'

const arrival = { estateId: 'zejing', purpose: 'photo', month: '202611', name: 'r4nd0m-s3al' } as const
const bucket = 'cloud://local-env.6c6f-local-env/'

test('an arrival is read back from its file id', () => {
  expect(arrivalOf(bucket + arrivalPath(arrival, 'jpg'))).toEqual(arrival)
})

test.each([
  bucket + storedPath(arrival, 'jpg'),
  `${bucket}incoming/zejing/photo/../../other/202611/r4nd0m.jpg`,
  `${bucket}incoming/zejing/secret/202611/r4nd0m.jpg`,
  `${bucket}elsewhere/incoming/zejing/photo/202611/r4nd0m.jpg`,
  arrivalPath(arrival, 'jpg')
])('%s is no arrival', fileId => {
  expect(arrivalOf(fileId)).toBeUndefined()
})

test('the month is China’s', () => {
  expect(monthOf(moment('2026-12-01', '00:30'))).toBe('202612')
})
