import { Spoken } from './_language/Spoken'
import { Home } from './_room/Home'

export default function HomePage() {
  return (
    <Spoken parts={['home', 'account']}>
      <Home />
    </Spoken>
  )
}
