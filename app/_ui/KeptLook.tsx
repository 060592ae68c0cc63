'use client'
/**
 * The reader's colours and motion, kept when React draws the whole page anew: where what the server sent is not what the browser makes of it,
 * <html> gets the server's attributes again, and the scripts that ran before the first paint do not run a second time.
 */
import { useLayoutEffect } from 'react'
import { showMotion } from './motion'
import { showTheme } from './theme'

export function KeptLook() {
  useLayoutEffect(() => {
    showTheme()
    showMotion()
  }, [])
  return null
}
