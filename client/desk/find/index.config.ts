export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '查找', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
