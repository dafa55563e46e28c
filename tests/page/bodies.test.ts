import { expect, test } from 'vitest'
import { articleBodies } from '../../lib/page/bodies.ts'

const about = (text: string, title = 'Council told to act') => articleBodies(title, text)

test('an article is about the council that it names most often, by its full name', () => {
  expect(
    about('Ashby Council helped. Millthorpe Metropolitan Borough Council was wrong. Millthorpe Council said so. Ashby Council left.'),
  ).toEqual(['Ashby Council'])
  expect(
    about('Ashby Council helped. Millthorpe Council was wrong. Millthorpe Metropolitan Borough Council agreed. Millthorpe Council paid.'),
  ).toEqual(['Millthorpe Metropolitan Borough Council'])
})

test('of two that it names as often, the first, however long the name of the other', () => {
  expect(about('Millthorpe Council helped. Ashby Metropolitan Borough Council was wrong.')).toEqual(['Millthorpe Council'])
  expect(about('Ashby Metropolitan Borough Council was wrong. Millthorpe Council helped.')).toEqual(['Ashby Metropolitan Borough Council'])
})

test('the one of its heading before all others', () => {
  expect(about('Ashby Council did. Ashby Council said. Millthorpe Council was wrong.', 'Millthorpe told to act')).toEqual([
    'Millthorpe Council',
  ])
})

test('about none where it names none', () => {
  expect(about('A council was wrong.')).toEqual([])
})
