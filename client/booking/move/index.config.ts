export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '改时间' })
