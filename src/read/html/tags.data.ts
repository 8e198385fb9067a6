/** What the HTML standard says about elements, as far as the reader needs it. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without content and without a closing tag. */
export const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

/** Elements that end an open paragraph: `<p>One<p>Two`, `<p>One<ul>`. */
export const CLOSES_PARAGRAPH = words(
  'address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul',
);

/** Elements that end an open element of the same kind. For each, the containers beyond which none is ended. */
export const CLOSES_SIBLING: ReadonlyMap<
  string,
  { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = new Map([
  ['li', { ends: words('li'), within: words('ul ol menu dir') }],
  ['dt', { ends: words('dt dd'), within: words('dl') }],
  ['dd', { ends: words('dt dd'), within: words('dl') }],
  ['tr', { ends: words('tr'), within: words('table') }],
  ['td', { ends: words('td th'), within: words('table tr') }],
  ['th', { ends: words('td th'), within: words('table tr') }],
  ['thead', { ends: words('thead tbody tfoot caption'), within: words('table') }],
  ['tbody', { ends: words('thead tbody tfoot caption'), within: words('table') }],
  ['tfoot', { ends: words('thead tbody tfoot caption'), within: words('table') }],
  ['option', { ends: words('option'), within: words('select datalist') }],
  ['optgroup', { ends: words('optgroup option'), within: words('select') }],
  ['a', { ends: words('a'), within: words('td th table') }],
]);

/** A closing tag does not close anything outside these elements: `<table><tr><td></div>` leaves the table open. */
export const SCOPE = words('html table td th caption object button template');

/** Closing tags that do reach beyond a cell. */
export const TABLE_PARTS = words('table thead tbody tfoot tr td th caption');

/** Elements that may be open around a block: `<b><p>text</b> more</p>`. */
export const INLINE_FORMATTING = words(
  'a b big code em font i nobr s small span strike strong sub sup tt u',
);

/** Elements that stand on lines of their own. Text before them and text after them are different paragraphs. */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav noscript ol optgroup option p pre section select summary table tbody td template textarea tfoot th thead title tr ul video audio iframe object button',
);

/** Elements that a page has only once. A second one is ignored. */
export const ONCE = words('html head body');

/** The attributes that the reader looks at. Others are not stored. */
export const ATTRIBUTES = words(
  'id class role href rel type name content property itemprop itemtype itemscope datetime lang hidden style title alt aria-hidden aria-label aria-modal start value charset http-equiv pubdate data-component data-testid data-test data-ad data-type data-module data-track-module data-widget-type data-order data-within',
);
