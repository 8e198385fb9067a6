/**
 * The order of the report's keys in JSON, which is that of the schema. It is repeated here, because reading it from
 * the schema would load the schema library at every start. A test compares the two.
 */

/**
 * Keys in their order. A key whose value is an object, or a list of objects, has the order of their keys beside it.
 */
export type KeyOrder = readonly (string | readonly [key: string, order: KeyOrder])[];

const LOCATION: KeyOrder = [
  'section',
  'paragraph',
  'start',
  'end',
  'page',
  ['boxes', ['page', 'x', 'y', 'width', 'height']],
];

const FINDING: KeyOrder = [
  'id',
  'text',
  ['sentences', ['start', 'end', 'polarity', 'confidence', 'cues']],
  ['context', ['kind', 'text', ['location', LOCATION]]],
  'polarity',
  'basis',
  'confidence',
  'cues',
  'topics',
  'by',
  'speaker',
  'body',
  ['location', LOCATION],
  ['references', ['kind', 'number', 'text']],
  'responsible',
];

export const REPORT_KEYS: KeyOrder = [
  'schemaVersion',
  ['tool', ['name', 'version']],
  ['source', ['name', 'format', 'sha256', 'bytes', 'pages']],
  'kind',
  'title',
  ['authority', ['name', 'code', 'region']],
  'published',
  ['article', ['standfirst', 'updated', 'authors', 'publisher', 'site', 'captions']],
  ['inspection', ['framework', 'start', 'end', 'visitNumber']],
  ['addressee', ['role', 'organisation']],
  ['inspectors', ['name', 'role', 'inspectorate', 'lead']],
  'focus',
  'theme',
  ['judgements', ['area', 'label', 'grade', 'gradeText', 'page']],
  ['previousJudgement', ['grade', 'date', 'text']],
  'priorityAction',
  ['sections', ['heading', 'level', 'role', ['paragraphs', ['text', 'page', 'style', 'marker']]]],
  ['footnotes', ['text', 'page']],
  ['headlineFindings', FINDING],
  ['strengths', FINDING],
  ['areasForImprovement', FINDING],
  ['claims', FINDING],
  ['quotes', ['text', ['speaker', ['name', 'role', 'organisation']], 'by', ['location', LOCATION]]],
  ['phrases', ['text', ['location', LOCATION]]],
  'statedNone',
  ['corrections', ['id', 'text', 'change', 'to', 'note', 'by', 'at']],
  ['warnings', ['code', 'message', 'page']],
];

/** The value with its keys in the given order. Keys that the order does not name come last. */
export function inOrder(value: unknown, order: KeyOrder): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, order));
  if (value === null || typeof value !== 'object') return value;
  const rest: Record<string, unknown> = { ...value };
  const ordered: Record<string, unknown> = {};
  for (const entry of order) {
    const [key, inner] = typeof entry === 'string' ? [entry, []] : entry;
    if (!(key in rest)) continue;
    ordered[key] = inner.length === 0 ? rest[key] : inOrder(rest[key], inner);
    delete rest[key];
  }
  return { ...ordered, ...rest };
}
