/** One project per kind of test; `config/test.ts` runs them in this order. */
const transform = { '\\.[cm]?[jt]sx?$': 'babel-jest' }
const moduleNameMapper = { '^@domain/(.*)$': '<rootDir>/domain/$1' }

const node = (displayName, testMatch, more = {}) => ({
  displayName, testMatch, transform, moduleNameMapper, testEnvironment: 'node', transformIgnorePatterns: ['^<rootDir>/node_modules/(?!pbf/)'], ...more
})

const client = {
  displayName: 'client',
  testMatch: ['<rootDir>/client/**/*.test.{ts,tsx}'],
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: [''] },
  // Constants that webpack's DefinePlugin would put into @tarojs/runtime.
  globals: { ENABLE_INNER_HTML: true, ENABLE_ADJACENT_HTML: true, ENABLE_SIZE_APIS: false, ENABLE_TEMPLATE_CONTENT: true, ENABLE_MUTATION_OBSERVER: false, ENABLE_CLONE_NODE: true, ENABLE_CONTAINS: true, ENABLE_COOKIE: false, DEPRECATED_ADAPTER_COMPONENT: false },
  moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'jsx', 'json'],
  setupFilesAfterEnv: ['<rootDir>/tests/component/setup.ts'],
  moduleNameMapper: {
    ...moduleNameMapper,
    '\\.(css|scss)$': 'identity-obj-proxy',
    '^@tarojs/components$': '@tarojs/components/lib/react',
    '^@tarojs/taro$': '<rootDir>/tests/component/taro.ts'
  },
  transform,
  transformIgnorePatterns: ['^<rootDir>/node_modules/(?!(@tarojs|@stencil|swiper|lodash-es)/)']
}

module.exports = {
  testTimeout: 60_000,
  testSequencer: '<rootDir>/config/longest-first.mjs',
  projects: [
    node('unit', ['<rootDir>/{domain,cloudfunctions,config,tests/money}/**/*.test.ts']),
    node('emulator', ['<rootDir>/emulator/**/*.test.ts']),
    client,
    // A real environment has no control routes, no clock that moves and no functions of ours.
    node('conformance', ['<rootDir>/tests/conformance/**/*.test.ts'], process.env.REMOTE ? { testPathIgnorePatterns: ['\\.local\\.test\\.ts$'] } : {}),
    node('house', ['<rootDir>/tests/house/**/*.test.ts']),
    node('stories', ['<rootDir>/tests/stories/**/*.test.ts']),
    node('browser', ['<rootDir>/tests/browser/**/*.test.ts']),
    node('weapp', ['<rootDir>/tests/weapp/**/*.test.ts'])
  ]
}
