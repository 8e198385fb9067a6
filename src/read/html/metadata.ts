/** Reads what a page declares about itself: in JSON-LD, OpenGraph, Dublin Core, other meta elements, and `<time>`. */
import type { CheerioAPI } from 'cheerio/slim';
import type { Declared } from '../../model/document.js';
import { machineDate } from '../dates.js';
import { clean } from '../normalise.js';
import { plainText } from './plain.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** The types of JSON-LD objects that describe the page's own text, best first. */
const ARTICLE_TYPES =
  /^(?:NewsArticle|ReportageNewsArticle|Article|BlogPosting|PressRelease|Report|TechArticle|AnalysisNewsArticle|OpinionNewsArticle|SocialMediaPosting|LiveBlogPosting|GovernmentService)$/;
const PAGE_TYPES = /^(?:WebPage|ItemPage|CreativeWork)$/;

/** The names of meta elements, best first. */
const META = {
  title: ['og:title', 'twitter:title', 'dcterms.title', 'dc.title', 'title', 'headline'],
  description: [
    'og:description',
    'description',
    'twitter:description',
    'dcterms.description',
    'dc.description',
  ],
  author: [
    'author',
    'article:author',
    'dcterms.creator',
    'dc.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
  ],
  publisher: ['dcterms.publisher', 'dc.publisher', 'publisher', 'article:publisher'],
  site: ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'cre'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'dcterms.issued',
    'dc.date.issued',
    'dcterms.created',
    'dc.date.created',
    'govuk:first-published-at',
    'parsely-pub-date',
    'sailthru.date',
    'publish-date',
    'publishdate',
    'publication_date',
    'pubdate',
    'pdate',
    'article.published',
    'dcterms.date',
    'dc.date',
    'date',
  ],
  updated: [
    'article:modified_time',
    'og:article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'govuk:public-updated-at',
    'last-modified',
    'lastmod',
  ],
} as const;

/** What the head and the JSON-LD of the page declare. */
export function declaredOf($: CheerioAPI): Declared {
  const meta = metaValues($);
  const ld = articleObject($);
  const first = (names: readonly string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined && value !== '') ??
    null;
  const ldText = (key: string): string | null => (ld === null ? null : textOf(ld[key]));
  const head = headTitle($);
  return {
    title: ldText('headline') ?? first(META.title) ?? head.title,
    authors: authorsOf(ld, first(META.author)),
    publisher: notAddress((ld === null ? null : nameOf(ld.publisher)) ?? first(META.publisher)),
    site: notAddress(first(META.site)) ?? head.site,
    description: ldText('description') ?? first(META.description),
    published:
      dateOf(ldText('datePublished') ?? ldText('dateCreated') ?? first(META.published)) ??
      timeOf($, 'published'),
    updated: dateOf(ldText('dateModified') ?? first(META.updated)) ?? timeOf($, 'updated'),
  };
}

function metaValues($: CheerioAPI): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of $('meta[content]').toArray().slice(0, 500)) {
    const { property, name, itemprop, content } = element.attribs;
    const key = (property ?? name ?? itemprop ?? '').toLowerCase().trim();
    const value = plainText(content ?? '');
    if (key !== '' && value !== '' && !values.has(key)) values.set(key, value);
  }
  return values;
}

/**
 * Divides the title of the head. "Headline | Brackenford Echo" is a title and a site; "Brackenford - a history" is
 * only a title.
 */
function headTitle($: CheerioAPI): { title: string | null; site: string | null } {
  const whole = clean($('title').first().text());
  if (whole === '') return { title: null, site: null };
  const split = /^(.{10,}?)\s(?:[|»·•]|[-–—])\s([^|»·•]{2,60})$/.exec(whole);
  if (split === null) return { title: whole, site: null };
  return { title: split[1] ?? whole, site: split[2] ?? null };
}

/** The JSON-LD object of the article, or else of the page; `null` where there is neither. */
function articleObject($: CheerioAPI): JsonObject | null {
  const objects: JsonObject[] = [];
  for (const script of $('script[type*="ld+json"]').toArray().slice(0, 20)) {
    collect(parseJson($(script).text()), objects, 0);
  }
  return (
    objects.find((o) => isA(o, ARTICLE_TYPES)) ?? objects.find((o) => isA(o, PAGE_TYPES)) ?? null
  );
}

function parseJson(source: string): Json {
  const bare = source.replace(
    /^\s*(?:\/\/)?\s*<!(?:--|\[CDATA\[)|(?:\/\/)?\s*(?:-->|\]\]>)\s*$/g,
    '',
  );
  for (const attempt of [bare, bare.replace(/\s+/g, ' ').replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // Some pages have JSON with bare line breaks in its strings. What cannot be parsed declares nothing.
    }
  }
  return null;
}

function collect(value: Json, into: JsonObject[], depth: number): void {
  if (depth > 4 || into.length > 200 || value === null || typeof value !== 'object') return;
  if (isList(value)) {
    for (const item of value.slice(0, 100)) collect(item, into, depth + 1);
    return;
  }
  into.push(value);
  collect(value['@graph'] ?? null, into, depth + 1);
  collect(value.mainEntity ?? null, into, depth + 1);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isA(object: JsonObject, types: RegExp): boolean {
  const type = object['@type'] ?? null;
  return (isList(type) ? type : [type]).some(
    (name) => typeof name === 'string' && types.test(name),
  );
}

function textOf(value: Json | undefined): string | null {
  if (typeof value !== 'string') return null;
  const text = plainText(value);
  return text === '' ? null : text;
}

function nameOf(value: Json | undefined): string | null {
  if (value === null || value === undefined || typeof value !== 'object') return textOf(value);
  if (isList(value)) return nameOf(value[0]);
  return textOf(value.name);
}

function authorsOf(ld: JsonObject | null, meta: string | null): readonly string[] {
  const author = ld?.author ?? ld?.creator ?? null;
  const names = (isList(author) ? author : [author]).map((a) => notAddress(nameOf(a)));
  const found = names.filter((name) => name !== null);
  if (found.length > 0) return [...new Set(found.map((name) => name.replace(/^by\s+/i, '')))];
  const single = notAddress(meta);
  return single === null ? [] : [single.replace(/^by\s+/i, '')];
}

/** Some pages give the address of a profile where a name belongs. It is not taken. */
function notAddress(value: string | null): string | null {
  return value === null || /^(?:https?:|www\.|\/|@)/i.test(value) ? null : value;
}

function dateOf(value: string | null): string | null {
  return value === null ? null : machineDate(value);
}

const UPDATED = /updated|modified|reviewed/i;

/** The page's own `<time>`: the first that does not stand in a list of other stories. */
function timeOf($: CheerioAPI, which: 'published' | 'updated'): string | null {
  const times = $('time, [itemprop="datePublished"], [itemprop="dateModified"]')
    .toArray()
    .slice(0, 50);
  for (const time of times) {
    if (
      $(time).closest('aside, nav, footer, li, [class*="related"], [class*="comment"]').length > 0
    )
      continue;
    const about = [
      time.attribs.itemprop,
      time.attribs.class,
      $(time).parent().attr('class'),
      clean($(time).parent().text()).slice(0, 40),
    ].join(' ');
    if (UPDATED.test(about) !== (which === 'updated')) continue;
    const date = machineDate(
      time.attribs.datetime ?? time.attribs.content ?? clean($(time).text()),
    );
    if (date !== null) return date;
  }
  return null;
}
