/** Lines of the databases themselves, at the end of an export or round a document. */
const FURNITURE = /copyright|©|^\(c\) ?\d|all rights reserved|terms and conditions/i
const SENTENCE_END = /[.!?]["'”’)]{0,3}$/
const WORDS = 6

/** Whether a line or a paragraph is text of an article, by its end and length: no title, no label, no line of the database. */
export const isSentence = (text: string): boolean =>
  SENTENCE_END.test(text) && !FURNITURE.test(text) && text.split(/\s+/).length >= WORDS

/** `Copyright 2019 Halden Post`, `(c) 2019`: a notice, while `Copyright law has changed` is news. */
const NOTICE =
  /^(?:copyright\W{0,3}(?:\(c\)|©|c ?\d|(?:19|20)\d\d|$)|©|\(c\) ?\d|(?:all rights reserved|alle rechte vorbehalten|tous droits réservés)\b)/i
const OWNED = /^copyright\b.{0,80}(?:all rights reserved|\b(?:19|20)\d\d|\bltd|\binc)\.?$/i
export const isCopyright = (line: string): boolean => NOTICE.test(line) || OWNED.test(line)
