/** The judgement that a visit follows, as letters and articles tell it. */
import { findMoments } from '../dates/moments.js';
import type { Reading } from '../lines/reading.js';
import type { Report } from '../model/report.js';
import { isArticle, type Kind } from '../model/vocabulary.js';
import { gradeAt } from './grades.js';
import { GRADE_IN_SENTENCE, JUDGED, PAST, PREVIOUS, VISIT } from './previous.data.js';
import { type LineSentence, sentencesOf } from './sentences.js';
import { NUMBERED_VISITS, openingOf } from './visit.js';

type Previous = Report['previousJudgement'];

/**
 * The judgement that the visit follows, with the date that the document gives it: the latest where several are told.
 * An article about no visit may tell a new judgement: there only what it says of the past counts.
 */
export function previousJudgement(kind: Kind, reading: Reading): Previous {
  if (!NUMBERED_VISITS.includes(kind) && kind !== 'focused-visit') return null;
  const sentences = openingOf(kind, reading).flatMap(sentencesOf);
  const isVisit = !isArticle(kind) || sentences.some(({ text }) => VISIT.test(text));
  const told = sentences.filter(({ text }) => isVisit || PAST.test(text)).flatMap(judgedThen);
  return told.reduce<Previous>(
    (best, next) => (best === null || next.date.slice(0, 7) > best.date ? next : best),
    null,
  );
}

/** "areas that were found to require improvement": no grade of the services. */
const OF_AREAS = /\bareas? (?:that|which|found|judged|deemed)\b[^,;]{0,40}$/i;
/** "rated inadequate since 2009": when a grade began, or something else; not when it was given. */
const SINCE = /\bsince\b/i;
const SINCE_LENGTH = 'since early '.length;

/** A grade of the past and the date next to it, after the grade or else before; where several grades stand, after it. */
function judgedThen({ text, raw }: LineSentence): NonNullable<Previous>[] {
  if (!JUDGED.test(text) || !PREVIOUS.some(({ pattern }) => pattern.test(text))) return [];
  const moments = findMoments(raw);
  const grades = [...text.matchAll(GRADE_IN_SENTENCE)].filter(
    ({ index }) => !OF_AREAS.test(text.slice(0, index)),
  );
  return grades.flatMap(({ index: at, 1: words = '' }, i) => {
    const next = grades[i + 1]?.index ?? text.length;
    const after = moments.find(
      ({ index }) => index > at && index < next && !SINCE.test(text.slice(at, index)),
    );
    const before = moments
      .filter(({ index }) => index < at && !SINCE.test(text.slice(0, index).slice(-SINCE_LENGTH)))
      .at(-1);
    const date = (after ?? (grades.length === 1 ? before : undefined))?.date;
    const grade = gradeAt(words)?.grade;
    return date === undefined || grade === undefined ? [] : [{ grade, date, text: raw }];
  });
}
