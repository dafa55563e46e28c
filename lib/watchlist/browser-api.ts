import { browser } from 'wxt/browser'

/** Stands in the build for the polyfill that @webext-core/storage asks for: both browsers answer by promise themselves. */
export default browser
