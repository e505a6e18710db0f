export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '验真伪', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
