export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '绑定码', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
