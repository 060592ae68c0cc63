'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { isSwitchedOff, switchMotion } from './motion'

/** For who has motion in their system, and does not want it here. */
export function MotionSwitch() {
  const t = useTranslations()
  const [isOn, setOn] = useState(true)
  useEffect(() => setOn(!isSwitchedOff()), [])
  return (
    <label className="motion-switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          switchMotion(target.checked)
          setOn(target.checked)
        }}
      />{' '}
      {t('ui.motion')}
    </label>
  )
}
