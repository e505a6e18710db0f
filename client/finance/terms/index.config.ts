export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '特殊约定', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
