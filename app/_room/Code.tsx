import { Fragment } from 'react'

/** Code that may be broken where Python has a dot or a bracket. */
export function Code({ text }: { readonly text: string }) {
  return (
    <code>
      {text.split(/(?=[.[])/).map((part, at) => (
        <Fragment key={at}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </code>
  )
}
