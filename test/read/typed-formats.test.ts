import { expect, test } from 'vitest'
import { typedFormatOf } from '../../src/read/typed-formats.ts'

test.each([
  ['{"id": 1, "text": "The mill will shut."}', 'holds records of JSON: call it .jsonl or .json'],
  ['[\n {"title": "Mill shuts"}]', 'holds records of JSON: call it .jsonl or .json'],
  [
    'From desk@hull.example Tue May 14 08:00:00 2024\nSubject: Mill',
    'is a mailbox (mbox): save each mail as a text',
  ],
  ['WEBVTT\n\n00:01.000 --> 00:04.000\nThe mill', 'holds subtitles, not an article'],
  ['1\r\n00:00:01,000 --> 00:00:04,000\r\nThe mill', 'holds subtitles, not an article'],
  ['TY  - NEWS\nTI  - Mill shuts\n', 'is a list of references, not an article'],
  ['%0 Newspaper Article\n%T Mill shuts\n', 'is a list of references, not an article'],
  ['@article{roe2024,\n title={Mill shuts},\n', 'is a list of references, not an article'],
  ['-- MySQL dump 10.13\n', 'is a dump of a database, not an article'],
  ["INSERT INTO `posts` VALUES (1,'The mill will shut.')", 'is a dump of a database, not an article'],
  ['<DOC>\n<DOCNO> HP-1 </DOCNO>\n<TEXT>', 'is an XML or SGML document, not plain text'],
  ['<DOC id="HP_1" type="story" >', 'is an XML or SGML document, not plain text'],
  ['<!DOCTYPE lewis SYSTEM "lewis.dtd">', 'is an XML or SGML document, not plain text'],
  ['<rss version="2.0"><channel>', 'is an XML or SGML document, not plain text'],
  ['id\ttitle\ttext\n1\tMill shuts\tThe mill will shut.', 'holds a table: call it .tsv'],
  ['"id","date","content"\n"1","2024-05-14","The mill"', 'holds a table: call it .csv'],
  ['Datum;url;text\r\n', 'holds a table: call it .csv'],
])('no article: %j', (beginning, what) => expect(typedFormatOf(beginning)).toBe(what))

test.each([
  'From Leeds on Tuesday the buses will go another way.',
  'From desk@hull.example: the mill will shut.',
  'Title: Mill shuts\nDate: 2024-05-14\n\nThe mill in Hull will shut.',
  'Text, the firm said, is dead.',
  'Article, published in May, angers the mayor\n\nThe mayor said so.',
  '1\nThe mill in Hull will shut.',
  '@annroe said on Tuesday that the mill will shut.',
  '<b>HULL</b> - The mill will shut.',
  'CREATE TABLES, NOT WALLS, SAYS POPE',
  'Date,\ntext and time of the meeting were not known.',
])('an article: %j', beginning => expect(typedFormatOf(beginning)).toBeNull())
