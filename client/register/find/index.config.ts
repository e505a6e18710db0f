export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '找住户' })
