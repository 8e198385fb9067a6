/**
 * The names and marks by which pages tell their furniture. Names are classes and ids, cut into words:
 * "NewsletterSignup-form" is "newsletter signup form".
 */
export interface FurnitureName {
  readonly kind: string;
  /** Matched against the words. They have one space between them, and one at each end. */
  readonly pattern: RegExp;
  readonly example: string;
}

/** Elements that never hold text. */
export const NEVER_TEXT =
  'script:not([type*="json"]), style, template, noscript, iframe, object, embed, svg, canvas, audio, video, select, textarea, input, button';

/** Elements that hardly ever hold the text of the page. */
export const FURNITURE_ELEMENTS = 'nav, form, dialog, menu';

/** Roles and states that say the same of an element. */
export const FURNITURE_ROLES =
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"], [role="alertdialog"], [role="alert"], [role="menu"], [role="menubar"], [role="toolbar"], [role="tablist"], [role="complementary"], [aria-modal="true"], [hidden]:not([hidden="until-found"]), [data-ad]';

export const FURNITURE_NAMES: readonly FurnitureName[] = [
  {
    kind: 'advert',
    pattern:
      / (?:ads?|adverts?|advertisements?|advertising|adslots?|adunits?|adwrapper|adbox|adsense|adsbygoogle|dfp|mpu|leaderboard|sponsor(?:ed)?|sponsorship|promo|promos|promoted|promotion|outbrain|taboola|revcontent|teads|dianomi|zergnet|nativo) /,
    example: 'ad-slot',
  },
  {
    kind: 'newsletter',
    pattern:
      / (?:newsletters?|enewsletter|mailing list|mailinglist|sign ?up|subscribe|subscription|subscribe form|mailchimp|email form|optin) /,
    example: 'newsletter-signup',
  },
  {
    kind: 'cookies',
    pattern:
      / (?:cookies?|cookie (?:banner|notice|consent|bar|law)|consent|gdpr|ccc|onetrust|cookiebot) /,
    example: 'cookie-banner',
  },
  {
    kind: 'related',
    pattern:
      / (?:related(?: (?:content|articles?|posts?|stories|links?|news|items?))?|relatedposts|recommended|recommendations?|recirc|recirculation|trending|most (?:read|popular|viewed|shared)|mostread|mostpopular|popular (?:posts|news|stories)|more (?:stories|news|from|on|like)|morestories|also (?:read|like)|you may (?:also )?like|read (?:next|also)|readnext|up next|latest (?:news|stories|posts|articles)|other (?:news|stories)|further reading|see also|jp relatedposts|crp related|yarpp|teasers?|story ?packages?) /,
    example: 'related-stories',
  },
  {
    kind: 'sharing',
    pattern:
      / (?:shar(?:e|ing)(?: (?:bar|buttons?|tools?|links?|this|icons?))?|sharedaddy|addthis|addtoany|sharethis|social(?: (?:media|share|links?|icons?|bar|buttons?|follow|sharing))?|socials|follow us|followus|sd sharing) /,
    example: 'social-share-bar',
  },
  {
    kind: 'comments',
    pattern:
      / (?:comments?|comment (?:list|form|section|area|count|thread)|commentlist|disqus(?: thread)?|respond|livefyre|coral|viafoura|fb comments) /,
    example: 'comments-section',
  },
  {
    kind: 'navigation',
    pattern:
      / (?:nav|navigation|navbar|navigate|menu|submenu|breadcrumbs?|bread crumbs?|pagination|pager|paging|page numbers|skip(?: to)?(?: link| links| content| nav)?|skiplink|toc|table of contents|tabs|site ?map|masthead|topbar|top bar|toolbar|search(?: (?:form|box|bar))?|prev next|post navigation) /,
    example: 'breadcrumb',
  },
  {
    kind: 'footer',
    pattern:
      / (?:footer|site footer|page footer|foot|colophon|copyright|disclaimer|legal|back to top) /,
    example: 'site-footer',
  },
  {
    kind: 'sidebar',
    pattern:
      / (?:sidebar|side bar|side column|right (?:rail|column|col)|rail|widgets?|widget area) /,
    example: 'right-rail',
  },
  {
    kind: 'author',
    pattern:
      / (?:by ?lines?|author(?:s|box| (?:box|bio|info|card|details?|meta|name|links?|description|profile|about))?|about author|bio|contributors?|credits? line|post author) /,
    example: 'author-bio',
  },
  {
    kind: 'meta',
    pattern:
      / (?:(?:post|entry|article|story|page|news|node|content) (?:meta|metadata|date|time|info|tags|categories|topics|utility|actions|tools)|meta(?:data| info)?|dateline time|time ?stamp|(?:publish|pub|published|publication|posted|created|updated|modified|update|news|last) (?:date|on|at|time|updated)|datetime|tags?|tag (?:list|cloud|links)|categories|reading time|read time) /,
    example: 'post-meta',
  },
  {
    kind: 'overlay',
    pattern: / (?:pop ?up|modal|overlay|lightbox|toast|interstitial|tooltip|notification|banner) /,
    example: 'modal',
  },
  {
    kind: 'hidden',
    pattern:
      / (?:visually hidden|visuallyhidden|sr only|screen reader(?: text| only)?|screenreader|hidden|hide|offscreen|assistive text|no print|print only) /,
    example: 'sr-only',
  },
  {
    kind: 'media controls',
    pattern:
      / (?:video player|player|gallery|galleries|slideshow|carousel|slider|jw player|brightcove|thumbnails?|image (?:count|zoom|expand|controls)|fullscreen) /,
    example: 'photo-gallery',
  },
  {
    kind: 'feedback',
    pattern: / (?:feedback|rating|ratings|poll|quiz|survey|report (?:a )?problem) /,
    example: 'page-feedback',
  },
];

/** Names of the captions and credits of pictures. */
export const CAPTION_NAMES =
  / (?:captions?|fig ?captions?|wp caption(?: text)?|image (?:caption|credit|text|desc(?:ription)?|meta|info)|photo (?:caption|credit|byline|text|info)|picture (?:caption|credit|text)|media (?:caption|credit|text)|credits?|cutline|img caption|photographer|copyright holder) /;

/** Names of the line under a title that sums the article up. */
export const STANDFIRST_NAMES =
  / (?:standfirst|stand first|sub ?title|sub ?heading|sub ?headline|sub ?head|sub ?hed|deck|dek|strap ?line|tag ?line|(?:article|story|post|entry|page|news) (?:summary|excerpt|intro|description|standfirst|lede|subtitle|strap|teaser|lead|preamble)|lede|chapo|preamble) /;
