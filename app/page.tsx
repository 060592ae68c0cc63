import { Home } from './_room/Home'

export default function HomePage() {
  return <Home />
}
