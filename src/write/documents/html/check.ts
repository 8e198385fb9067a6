/**
 * The page of `check`: a release beside the letter. It says what differs and what is not mentioned, and gives no
 * verdict.
 */
import type { Check, CheckedClaim, CheckedQuote, LeftOut, Ref } from '../../../model/documents.js';
import { type Markup, markup } from '../../html/markup.js';
import { claimWords, fieldWords, QUOTE_WORDS, sourceWords, valueWords } from '../check.js';
import { BASIS_WORDS, counted, documentWords } from '../words.js';
import { NO_LINKS, plainPage, quotation } from './parts.js';

export function checkHtml(all: readonly Check[]): string {
  const first = titleOf(all[0]);
  const title = all.length === 1 ? first : `${counted(all.length, 'release')}`;
  return plainPage(`${title}: beside the letter`, [
    markup`<h1>Beside the letter</h1>\n`,
    ...all.map((check, i) => checkPart(check, `c${i + 1}-`)),
  ]);
}

function titleOf(check: Check | undefined): string {
  const release = check?.documents[0];
  return release?.title ?? release?.name ?? 'Release';
}

function checkPart(check: Check, key: string): Markup {
  const { documents, quotes, claims, leftOut } = check;
  const roles = ['Release', 'Letter'];
  const named = documents.map(
    (entry, i) =>
      markup`<li>${roles[i] ?? ''}: ${documentWords(entry)} <span class="file">${entry.name}</span></li>\n`,
  );
  return markup`<section aria-labelledby="${key}name">
<h2 id="${key}name">${titleOf(check)}</h2>
<ul class="documents">
${named}</ul>
<h3>Quotations (${quotes.length})</h3>
${list(quotes.map(quotePart))}${factsPart(check)}<h3>What it says that inspectors found (${claims.length})</h3>
${list(claims.map((claim) => claimPart(claim, quotes)))}<h3>Not mentioned in it (${leftOut.length})</h3>
${list(leftOut.map(leftOutPart))}</section>
`;
}

function list(items: readonly Markup[]): Markup {
  if (items.length === 0) return markup`<p>None.</p>\n`;
  return markup`<ul class="plain">
${items.map((item) => markup`<li>\n${item}</li>\n`)}</ul>
`;
}

const SIGNS = { exact: '=', altered: '≠', absent: '?' } as const;

function quotePart(quote: CheckedQuote): Markup {
  const { text, status, letter, changes } = quote;
  const paragraphs = text.split('\n').map((words) => markup`<p>${words}</p>`);
  return markup`<p><strong class="status ${status}">${sign(SIGNS[status])}${QUOTE_WORDS[status]}</strong> (${sourceWords(quote)})</p>
<blockquote>${paragraphs}</blockquote>
${changesPart(changes)}${status === 'altered' && letter !== null ? beside('In the letter:', [letter]) : null}`;
}

function changesPart(changes: CheckedQuote['changes']): Markup | null {
  if (changes.length === 0) return null;
  const words = (text: string): Markup =>
    text === '' ? markup`<i>(nothing)</i>` : markup`${text}`;
  const rows = changes.map(
    ({ release, letter }) => markup`<tr><td>${words(release)}</td><td>${words(letter)}</td></tr>\n`,
  );
  return markup`<table class="changes"><caption>What differs</caption>
<thead><tr><th scope="col">Release</th><th scope="col">Letter</th></tr></thead>
<tbody>
${rows}</tbody></table>
`;
}

function factsPart({ facts }: Check): Markup {
  const rows = facts.map(
    ({ field, release, letter, agree }) =>
      markup`<tr><th scope="row">${fieldWords(field)}</th><td>${valueWords(release)}</td><td>${valueWords(letter)}</td><td>${agree ? markup`${sign('=')}the same` : markup`<strong class="status altered">${sign('≠')}differs</strong>`}</td></tr>\n`,
  );
  const table = markup`<table><caption>Facts</caption>
<thead><tr><th scope="col">Fact</th><th scope="col">Release</th><th scope="col">Letter</th><th scope="col">Beside each other</th></tr></thead>
<tbody>
${rows}</tbody></table>
`;
  return markup`<h3>Facts that both state (${facts.length})</h3>
${facts.length === 0 ? markup`<p>None.</p>\n` : table}`;
}

const CLAIM_SIGNS = { supported: '=', 'not-found': '?', opposed: '≠' } as const;

function claimPart(claim: CheckedClaim, quotes: Check['quotes']): Markup {
  const { release, letter, status } = claim;
  return markup`${quotation(release, NO_LINKS)}<p><strong class="status ${status}">${sign(CLAIM_SIGNS[status])}${claimWords(claim, quotes)}</strong></p>
${beside('Nearest in the letter:', letter)}`;
}

function leftOutPart({ letter, basis, nearest }: LeftOut): Markup {
  return markup`${quotation(letter, NO_LINKS)}<p class="note">In the letter: ${BASIS_WORDS[basis]}</p>
${beside('Nearest in the release:', nearest === null ? [] : [nearest])}`;
}

function beside(label: string, refs: readonly Ref[]): Markup | null {
  if (refs.length === 0) return null;
  return markup`<div class="beside"><p class="note">${label}</p>
${refs.map((ref) => quotation(ref, NO_LINKS))}</div>
`;
}

function sign(mark: string): Markup {
  return markup`<span class="mark" aria-hidden="true">${mark}</span> `;
}
