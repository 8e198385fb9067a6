/** The tools above the points. They are hidden where scripts do not run, because they would do nothing. */
import { TOPIC_TABLE } from '../../find/topics/topics.data.js';
import { type Markup, markup } from './markup.js';

const LISTS = [
  ['headline', 'Headline findings'],
  ['improvements', 'Areas for improvement'],
  ['strengths', 'Strengths'],
  ['claims', 'What others say'],
] as const;

const VOICES = [
  ['inspectors', 'Inspectors'],
  ['council', 'The council'],
  ['other', 'Others'],
] as const;

function choice(
  name: string,
  label: string,
  values: readonly (readonly [string, string])[],
): Markup {
  const options = values.map(
    ([value, words]) => markup`<option value="${value}">${words}</option>`,
  );
  return markup`<label>${label} <select data-filter="${name}"><option value="">all</option>${options}</select></label>
`;
}

/** The bar with filters, search, steps and corrections. */
export function toolbar(): Markup {
  const topics = TOPIC_TABLE.map(({ id, label }) => [id, label] as const);
  return markup`<header class="tools" hidden>
<h1>Findings to check</h1>
<form role="search" aria-label="Filter the points">
${choice('lists', 'List', LISTS)}${choice('topics', 'Topic', topics)}${choice('by', 'Said by', VOICES)}<label><input type="checkbox" data-filter="doubt"> doubtful only</label>
<label>Search <input type="search" data-filter="words" placeholder="words" aria-keyshortcuts="/"></label>
</form>
<div class="steps">
<button type="button" data-step="-1" aria-keyshortcuts="k">Previous</button>
<button type="button" data-step="1" aria-keyshortcuts="j">Next</button>
<span class="status" role="status" aria-live="polite"></span>
</div>
<form class="correct" aria-label="Correct the chosen point">
<label>What is wrong <select name="change"><option value="">nothing chosen</option><option value="right">nothing: it is right</option><option value="list">wrong list</option><option value="topic">wrong topic</option><option value="not-a-finding">not a finding</option><option value="not-one-point">not one point</option><option value="note">a note only</option></select></label>
<label>It should be <select name="to" disabled><option value="">not needed</option></select></label>
<label>Note <input name="note" maxlength="500"></label>
<label>Your name <input name="by" maxlength="100" autocomplete="name"></label>
<button type="submit">Keep</button>
<button type="button" data-save>Save corrections (<span class="kept">0</span>)</button>
</form>
<p class="help">Keys: j next, k previous, Enter shows the place, v chooses the first point in view, c corrects, / searches. Signs: + strength, − area for improvement, ± mixed, · neither, ? doubtful.</p>
</header>
`;
}
