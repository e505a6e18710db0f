export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '服务目录', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
