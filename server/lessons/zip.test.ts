/** Zips of ours and of others: what goes in comes out; what is damaged, hostile or no zip is a sentence. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLessonFile, readLessonFiles } from './lessonFiles'
import { filesInZip, zipOf } from './zip'

const all = () => true

/** Made by Python's zipfile of a folder `shop`: entries of folders, CR LF, a file that is nobody's concern. */
const BY_PYTHON = Buffer.from(
  'UEsDBBQAAAAAANsxel0AAAAAAAAAAAAAAAAFAAAAc2hvcC9QSwMEFAAAAAgA2zF6XcG+gh0OAAAADAAAAAwAAABzaG9wL21haW4ucHnLzC3ILy' +
    'pRKM7IL+ACAFBLAwQUAAAACADbMXpdxrEd6xsAAAAbAAAADgAAAHNob3AvbGVzc29uLm1k09XV5eUqySzJSbVSCM7IL+Dl0gWJOJVW6gEAUEsD' +
    'BBQAAAAIANsxel2OgkEhDAAAAAoAAAAMAAAAc2hvcC9zaG9wLnB5K8kvScxRsFUw4AIAUEsDBBQAAAAAANsxel0AAAAAAAAAAAAAAAAPAAAAc2' +
    'hvcC9leGVyY2lzZXMvUEsDBBQAAAAAANsxel0AAAAAAAAAAAAAAAATAAAAc2hvcC9leGVyY2lzZXMvc3VtL1BLAwQUAAAACADbMXpdNxk96ykA' +
    'AAAsAAAAIAAAAHNob3AvZXhlcmNpc2VzL3N1bS9leGVyY2lzZS55YW1sK8ksyUm1UgguzeUqSSzOBrP0uJIzUpOzi624FBR0FUqLU4utFIqBCg' +
    'BQSwMEFAAAAAAA2zF6XQAAAAAAAAAAAAAAABwAAABzaG9wL2V4ZXJjaXNlcy9zdW0vc29sdXRpb24vUEsDBBQAAAAIANsxel0btS3FFgAAABQA' +
    'AAAjAAAAc2hvcC9leGVyY2lzZXMvc3VtL3NvbHV0aW9uL3Nob3AucHkryS9JzFGwVSguzdWINtRRMIrV5AIAUEsDBBQAAAAIANsxel2DFtyMAw' +
    'AAAAEAAAAOAAAAc2hvcC8uRFNfU3RvcmWrAABQSwECFAMUAAAAAADbMXpdAAAAAAAAAAAAAAAABQAAAAAAAAAAABAA7UEAAAAAc2hvcC9QSwEC' +
    'FAMUAAAACADbMXpdwb6CHQ4AAAAMAAAADAAAAAAAAAAAAAAApIEjAAAAc2hvcC9tYWluLnB5UEsBAhQDFAAAAAgA2zF6XcaxHesbAAAAGwAAAA' +
    '4AAAAAAAAAAAAAAKSBWwAAAHNob3AvbGVzc29uLm1kUEsBAhQDFAAAAAgA2zF6XY6CQSEMAAAACgAAAAwAAAAAAAAAAAAAAKSBogAAAHNob3Av' +
    'c2hvcC5weVBLAQIUAxQAAAAAANsxel0AAAAAAAAAAAAAAAAPAAAAAAAAAAAAEADtQdgAAABzaG9wL2V4ZXJjaXNlcy9QSwECFAMUAAAAAADbMX' +
    'pdAAAAAAAAAAAAAAAAEwAAAAAAAAAAABAA7UEFAQAAc2hvcC9leGVyY2lzZXMvc3VtL1BLAQIUAxQAAAAIANsxel03GT3rKQAAACwAAAAgAAAA' +
    'AAAAAAAAAACkgTYBAABzaG9wL2V4ZXJjaXNlcy9zdW0vZXhlcmNpc2UueWFtbFBLAQIUAxQAAAAAANsxel0AAAAAAAAAAAAAAAAcAAAAAAAAAA' +
    'AAEADtQZ0BAABzaG9wL2V4ZXJjaXNlcy9zdW0vc29sdXRpb24vUEsBAhQDFAAAAAgA2zF6XRu1LcUWAAAAFAAAACMAAAAAAAAAAAAAAKSB1wEA' +
    'AHNob3AvZXhlcmNpc2VzL3N1bS9zb2x1dGlvbi9zaG9wLnB5UEsBAhQDFAAAAAgA2zF6XYMW3IwDAAAAAQAAAA4AAAAAAAAAAAAAAIABLgIAAH' +
    'Nob3AvLkRTX1N0b3JlUEsFBgAAAAAKAAoAhgIAAF0CAAAAAA==',
  'base64',
)

test('what is packed is unpacked again', () => {
  const path = fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,2}\.py$/)
  const text = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((each) => !/[\r\ufffd]|\p{Cs}/u.test(each))
  fc.assert(
    fc.property(fc.dictionary(path, text, { maxKeys: 8 }), (files) => {
      // A folder that all share would be taken for the packed one.
      const shown = { 'lesson.md': '', ...files }
      expect(filesInZip(zipOf(shown), all)).toEqual(shown)
    }),
  )
})

test('the same files are the same bytes', () => {
  const files = { 'lesson.md': 'one', 'main.py': 'two' }
  expect(zipOf(files).equals(zipOf(files))).toBe(true)
})

test('a zip of a folder, made by another tool, is a lesson', () => {
  const files = filesInZip(BY_PYTHON, isLessonFile)
  if (typeof files === 'string') throw new Error(files)
  expect(Object.keys(files).sort()).toEqual([
    'exercises/sum/exercise.yaml',
    'exercises/sum/solution/shop.py',
    'lesson.md',
    'main.py',
    'shop.py',
  ])
  const lesson = readLessonFiles('shop', files)
  expect(lesson).toMatchObject({ title: 'Shop', text: 'Buy.', exercises: [{ name: 'sum' }] })
})

describe('what cannot be read', () => {
  const good = zipOf({ 'lesson.md': 'x'.repeat(1000), 'main.py': 'print()' })
  test('is a sentence, wherever it is cut off or changed; nothing throws', () => {
    let refused = 0
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(255), fc.boolean(), (at, byte, isCut) => {
        const spoilt = Buffer.from(isCut ? good.subarray(0, at) : good)
        if (!isCut && at < spoilt.length) spoilt[at] = byte
        const files = filesInZip(spoilt, all)
        if (typeof files === 'string') refused++
        else for (const text of Object.values(files)) expect(['x'.repeat(1000), 'print()']).toContain(text)
      }),
      { numRuns: 500 },
    )
    expect(refused).toBeGreaterThan(200)
  })
  test('is no zip at all', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('PK'), Buffer.from('hello'.repeat(100)), Buffer.alloc(22)])
      expect(filesInZip(bytes, all)).toBe('The file is no zip, or it is damaged.')
  })
  test('is too many files, or too much text, before anything is unpacked', () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`${at}.py`, '']))
    expect(filesInZip(zipOf(many), all)).toBe('The zip holds more than 500 files.')
    const large = zipOf({ 'lesson.md': 'x'.repeat(4_000_001) })
    expect(large.length).toBeLessThan(10_000)
    expect(filesInZip(large, all)).toBe('The zip holds more than 4 MB of text.')
  })
  test('says that it is small and is not', () => {
    const bomb = Buffer.from(zipOf({ 'lesson.md': 'x'.repeat(100_000) }))
    const directory = bomb.readUInt32LE(bomb.length - 6)
    bomb.writeUInt32LE(10, directory + 24)
    expect(typeof filesInZip(bomb, all)).toBe('string')
  })
  test('is no text', () => {
    // What is no UTF-8 is read as this character.
    expect(filesInZip(zipOf({ 'main.py': '\ufffd' }), all)).toBe('main.py is damaged, or is not text in UTF-8.')
  })
})

describe('a lesson’s files', () => {
  const files = { 'lesson.md': '---\ntitle: Shop\n---\n', 'main.py': 'pass\n' }
  test('are those with names of a lesson’s; nothing leads out of it', () => {
    const paths = ['lesson.md', 'main.py', 'exercises/a/exercise.yaml', 'exercises/a/b.py', 'exercises/a/solution/b.py']
    expect(paths.filter(isLessonFile)).toEqual(paths)
    const others = [
      '../main.py',
      '/main.py',
      'exercises/../main.py',
      'exercises/a/b/c.py',
      'exercises/a/2.py',
      'README.md',
      'a b.py',
    ]
    expect(others.filter(isLessonFile)).toEqual([])
  })
  test('are told by all that is wrong with them', () => {
    expect(readLessonFiles('shop', {})).toEqual([
      { file: 'lesson.md', line: 0, says: 'the file is missing' },
      { file: 'main.py', line: 0, says: 'the file is missing: it is what Run starts' },
    ])
    const wrong = {
      'lesson.md': 'Shop',
      'main.py': 'x'.repeat(200_001),
      'authors.json': '{"main.py": [[1, 9, "ana"]]}',
      'exercises/a/main.py': '',
      'exercises/b/exercise.yaml': 'title: B\ntask: B\nchecks:\n  - uses: 1\n',
    }
    expect(readLessonFiles('shop', wrong)).toMatchObject([
      { file: 'lesson.md', says: "'title' is missing" },
      { file: 'authors.json', says: 'authors.json: [1, 9, "ana"] goes beyond the end of main.py, which has 1 lines' },
      { file: 'main.py', says: 'it is longer than 200000 characters' },
      { file: 'exercises/a/exercise.yaml', says: 'the file is missing' },
      { file: 'exercises/b/exercise.yaml', line: 1, says: 'there is no solution/ with the modules of a solution' },
      { file: 'exercises/b/exercise.yaml', line: 4, says: "'uses': name one, or a list of them" },
    ])
    expect(readLessonFiles('shop', files)).toMatchObject({ title: 'Shop' })
  })
})
