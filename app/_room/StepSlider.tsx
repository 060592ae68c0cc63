'use client'
/** Scrubs through the steps. Its thumb goes along at once, the page once a frame, however fast the thumb or a key is. */
import { useState } from 'react'
import { useNextFrame } from '../_ui/useNextFrame'

interface StepSliderProps {
  readonly first: number
  readonly last: number
  readonly step: number
  readonly name: string
  /** Where it stands, in words. */
  readonly place: string
  readonly goTo: (step: number) => void
}

export function StepSlider({ first, last, step, name, place, goTo }: StepSliderProps) {
  const [asked, setAsked] = useState<number | null>(null)
  const { ask } = useNextFrame()
  const slide = (to: number): void => {
    setAsked(to)
    ask(() => {
      goTo(to)
      setAsked(null)
    })
  }
  return (
    <input
      type="range"
      min={first}
      max={last}
      value={asked ?? step}
      aria-label={name}
      aria-valuetext={place}
      onChange={(change) => slide(Number(change.target.value))}
    />
  )
}
