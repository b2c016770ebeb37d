import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/document/language.ts'

test.each([
  [
    'de',
    'Der Bürgermeister von Köln sagte am Montag, die Stadt werde 3 Millionen Euro für 12 Busse ausgeben.',
  ],
  ['fr', "Le maire de Lyon a annoncé lundi que la ville dépenserait trois millions d'euros pour douze bus."],
  [
    'es',
    'El alcalde de Madrid dijo el lunes que la ciudad gastará tres millones de euros en doce autobuses.',
  ],
  [
    'it',
    'Il sindaco di Milano ha detto lunedì che la città spenderà tre milioni di euro per dodici autobus.',
  ],
  ['nl', 'De burgemeester van Utrecht zei maandag dat de stad drie miljoen euro uitgeeft aan twaalf bussen.'],
  [
    'pt',
    'O prefeito de Lisboa disse na segunda-feira que a cidade gastará três milhões de euros em autocarros.',
  ],
  ['pl', 'Burmistrz Krakowa powiedział w poniedziałek, że miasto wyda trzy miliony złotych na autobusy.'],
  [
    'tr',
    'İzmir belediye başkanı pazartesi günü kentin on iki yeni otobüs için üç milyon lira harcayacağını söyledi.',
  ],
  [
    'id',
    'Walikota Bandung mengatakan pada hari Senin bahwa kota akan menghabiskan tiga juta rupiah untuk bus baru.',
  ],
  ['ru', 'Мэр Москвы сказал в понедельник, что город потратит три миллиона рублей на автобусы.'],
  ['ja', '市長は月曜日、市が十二台の新しいバスに三百万円を費やすと述べた。'],
])('%s: %s', (language, text) => expect(languageOf(text)).toBe(language))

describe('English unless another language is sure', () => {
  test.each([
    ['short', 'Anna Schmidt, Bürgermeister Köln'],
    ['nothing', ''],
    ['a score', 'Nairobi County FC beat Gor Mahia 2-1 on Saturday'],
    ['a table', `Puchon 3 1 0 6 1 10\n${'Ulsan 1 0 2 8 9 3\nAnyang 0 3 1 6 9 3\n'.repeat(8)}`],
    [
      'mixed',
      'The mayor of Cologne said on Monday that the city would buy 12 buses. „Die Stadt wird drei Millionen Euro dafür ausgeben“, she told the paper, which had asked her about it.',
    ],
    [
      'names',
      'Cosmin Contra, Mihai Tararache, Danius Gleveckas, Olhovskiy, Schalken, Philippoussis, Rikl, Novak',
    ],
  ])('%s', (_, text) => expect(languageOf(text)).toBe('en'))
})
