import { defineBackground } from 'wxt/utils/define-background'
import { startBackground } from '../lib/watchlist/background.ts'

export default defineBackground(startBackground)
