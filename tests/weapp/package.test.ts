import path from 'node:path'
import { checkPackage } from '../../config/weapp-gates'

test('the built mini-program can be shipped: whole, light enough, well-mannered', () => {
  checkPackage(path.resolve(__dirname, '../../dist/weapp'))
})
