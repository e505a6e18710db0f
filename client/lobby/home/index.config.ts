export default definePageConfig({ navigationBarTitleText: '一站', navigationStyle: 'custom', enablePullDownRefresh: true })
