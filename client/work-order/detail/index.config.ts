export default definePageConfig({ navigationBarTitleText: '事项', navigationStyle: 'custom', enablePullDownRefresh: true })
