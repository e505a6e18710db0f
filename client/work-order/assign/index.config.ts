export default definePageConfig({ navigationBarTitleText: '派单', navigationStyle: 'custom' })
