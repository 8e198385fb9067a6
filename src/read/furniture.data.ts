/**
 * Words with which sites print what is not the article: adverts, newsletters, links to other stories, sharing, dates
 * and credits. Entries describe kinds of furniture, never single sites.
 *
 * An entry must match a whole block. It never matches a block longer than `longest` (by default 120 characters), so
 * that a paragraph is kept even where it begins like an advert.
 */
export interface FurnitureEntry {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
  readonly longest?: number;
}

export const FURNITURE: readonly FurnitureEntry[] = [
  {
    name: 'skip link',
    pattern:
      /^(?:skip|jump) (?:straight |directly )?to (?:the )?(?:main )?(?:content|navigation|search|footer|comments)\b/i,
    example: 'Skip to main content',
  },
  {
    name: 'advert label',
    pattern:
      /^(?:(?:advert(?:isement|ising|orial)?s?|ads?|sponsored(?: content| links?| post)?|promoted(?: content| stories)?|hide ad|remove ads?|paid (?:content|post)|ad feedback|why (?:am i seeing )?this ad)(?: by [\w. ]{1,30})?[\s.:|–-]*)+$/i,
    example: 'Advertisement Hide Ad',
  },
  {
    name: 'story continues',
    pattern:
      /^(?:the )?(?:article|story|post|text|content)?\s?(?:continues?|continue reading|keep reading|scroll down)(?: (?:the )?(?:article|story|reading))?(?: (?:below|after|for more|to continue)\b.{0,50})?[.…:\s]*$/i,
    example: 'Article continues below advertisement',
  },
  {
    name: 'read more',
    pattern:
      /^(?:read|see|find out|learn|discover|view|show|load|watch|listen to|explore|get|hear)\s(?:more|also|next|now|full (?:story|article)|the full (?:story|article))(?:\s?[:>»|–-].{0,150}|(?: (?:on|at|from|about|stories|news|articles|like this|of)\b.{0,100}))?[.…]?$/i,
    example: 'READ MORE: Bins in Eldermoor to be emptied a day later',
    longest: 220,
  },
  {
    name: 'related story',
    pattern:
      /^(?:related|also(?: (?:read|see|on|watch|in the news))?|more|see also|read|watch|watch now|listen|don['’]t miss|must[- ]read|recommended|you (?:may|might) (?:also )?(?:like|be interested in)|in other news|previous(?:ly)?|next|up next|editor['’]s picks?|breaking)(?: (?:stories|story|articles?|news|content|posts?|topics|videos?|coverage|reading|links?))?\s?[:>»].{0,200}$/i,
    example: 'Related: Ashmere foster carers honoured at town hall',
    longest: 220,
  },
  {
    name: 'list of other stories',
    pattern:
      /^(?:(?:related|recommended|popular|latest|similar|trending|more|other|top|recent|sponsored|featured|previous) (?:stories|articles?|news|content|posts?|topics?|videos?|coverage|reading|headlines|links?|from .{1,40}|on this (?:topic|story)|like this)|most (?:read|popular|viewed|commented|shared)|trending(?: now| today)?|latest|popular|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|more from .{1,40}|read (?:next|more)|up next|what to read next|in other news|editor['’]s picks?|also in the news|around the web|from the web)[\s.…:]*$/i,
    example: 'You may also like...',
  },
  {
    name: 'newsletter',
    pattern:
      /^(?:.{0,60}\b(?:sign(?:ing)? up|subscribe|register)\b.{0,80}\b(?:newsletters?|e-?newsletters?|inbox)|(?:sign up|subscribe|register) (?:here |now |today |free |below )?(?:to|for|and)\b.{0,80}\b(?:newsletters?|e-?newsletters?|e-?mails?|alerts?|bulletins?|updates?|inbox|briefings?|channel|podcast))\b.{0,140}$/i,
    example: 'Sign up to our daily newsletter',
    longest: 280,
  },
  {
    name: 'newsletter form',
    pattern:
      /^(?:sign (?:me )?up|subscribe(?: now| today)?|log ?in|register|submit(?:ting)?|learn more|close|dismiss|ok|accept(?: all)?|email address|enter your email(?: address)?|your email(?: address)?|submitting|loading(?: content| comments)?|please (?:wait|try again later)|thank you for (?:signing up|subscribing)|invalid email|success|breaking news emails)[\s.!…]*$/i,
    example: 'Thank you for signing up!',
  },
  {
    name: 'newsletter answer',
    pattern:
      /(?:thank you for (?:signing up|subscribing)|sorry, there seem to be some issues|please try again later|with an ad-lite subscription)/i,
    example: 'Thank you for signing up! Did you know that subscribers see fewer adverts?',
    longest: 500,
  },
  {
    name: 'news by e-mail',
    pattern:
      /^(?:get|receive|never miss|stay up to date with|keep up with) .{0,80}\b(?:delivered|straight|sent|direct(?:ly)?|in|to|through) (?:to |into |in )?your (?:e-?mail|inbox|letterbox|phone)\b.{0,120}$/i,
    example: 'Get the Brackenford headlines delivered to your inbox every morning',
    longest: 240,
  },
  {
    name: 'alerts',
    pattern: /^get (?:breaking )?(?:news|local) (?:alerts|updates)\b.{0,160}$/i,
    example: 'Get breaking news alerts and special reports from the county',
    longest: 200,
  },
  {
    name: 'click here',
    pattern:
      /^(?:.{0,60}\b)?(?:click|tap) here (?:to|for) (?:subscribe|sign up|join|follow|register|get|read|see|more|the latest|download|watch|view)\b.{0,80}$/i,
    example: 'Click here to subscribe to the Eldermoor Echo',
    longest: 180,
  },
  {
    name: 'by clicking here',
    pattern: /^[^.]{0,80}\bby clicking here\.?$/i,
    example: 'GET THE ECHO APP BY CLICKING HERE',
  },
  {
    name: 'follow us',
    pattern:
      /^(?:.{0,60}\b)?(?:follow|like|join|find|connect with|tweet|contact) (?:us|me|him|her|them|the author|our|@?[A-Z][\w'’.]+(?: [A-Z][\w'’.]+){0,3})(?: at)? (?:on |via |at )?(?:the |our )?(?:facebook|twitter|x|instagram|linkedin|youtube|whatsapp|tiktok|telegram|(?:\w+ )?forums?|@\w+)\b.{0,120}$/i,
    example: 'Follow us on Facebook and Twitter for the latest from the council',
    longest: 260,
  },
  {
    name: 'share',
    pattern:
      /^(?:share|tweet|pin|print|e-?mail|save|copy(?: link)?|link copied|send|like|post|whatsapp|facebook|twitter|linkedin|reddit|messenger|pinterest|flipboard|telegram|comments?|shares?|views?|bookmark|x|this|article|page|story|on|via|to|with friends|\d+|[|/,&•·]|and|by|a)(?:[\s:|/,&•·]+(?:share|tweet|pin|print|e-?mail|save|copy(?: link)?|link|send|like|post|whatsapp|facebook|twitter|linkedin|reddit|messenger|pinterest|flipboard|telegram|comments?|shares?|views?|bookmark|x|this|article|page|story|on|via|to|with|friends|\d+|and|by|a))*\s*[:.]?$/i,
    example: 'Share this page on Facebook',
    longest: 90,
  },
  {
    name: 'comments',
    pattern:
      /^(?:\d+ |view |show |see |read |post |add |leave |join |all |hide |load |no )*(?:a |the |your |all )?(?:comments?|reply|repl(?:y|ies)|responses?|conversation|discussion)(?: \(?\d+\)?| closed| below| here| policy| guidelines| section| on this (?:story|article)| are (?:closed|moderated).{0,60})?[\s.:!…]*$/i,
    example: 'Leave a comment',
  },
  {
    name: 'first to comment',
    pattern:
      /^(?:be the first to comment|tell us what you think|have your say|what do you think\?|do you have a (?:story|news tip)|got a (?:story|news tip))\b.{0,120}$/i,
    example: 'Be the first to comment on this story.',
    longest: 180,
  },
  {
    name: 'news tip',
    pattern: /\bif you have a (?:news tip|story|correction)\b.{0,140}$/i,
    example: 'And if you have a news tip, write to newsdesk@example.org.',
    longest: 260,
  },
  {
    name: 'picture control',
    pattern:
      /^(?:(?:image|photo|picture|slide|gallery|video) ?\d* ?(?:of|\/)? ?\/? ?\d+|enlarge(?: image| photo)?|(?:open|view|show|see) (?:image|photo|picture|gallery|slideshow|fullscreen|in gallery|all photos)(?: in (?:gallery|fullscreen))?|captions?|hide captions?|play(?: video)?|close|expand|zoom|loading|now playing|full ?screen|this slideshow requires javascript\.?)$/i,
    example: 'Image 1 of 23',
  },
  {
    name: 'author links',
    pattern:
      /^(?:(?:view|see|read|more|all) (?:author|articles?|posts?|stories)(?: archive| by .{1,40}| from .{1,40})?|e-?mail the (?:author|reporter)|contact the (?:author|reporter)|follow (?:on|@).{1,40}|get author rss feed|about the authors?|view (?:all )?posts?.{0,40})$/i,
    example: 'View author archive',
  },
  {
    name: 'copyright',
    pattern:
      /^(?:.{0,40}\b)?(?:copyright\b|©|\(c\) ?\d{4}|ⓒ).{0,200}$|^.{0,120}\ball rights reserved\b.{0,160}$/i,
    example: 'Copyright © 2025 Ashmere Gazette. All rights reserved.',
    longest: 260,
  },
  {
    name: 'document rights',
    pattern:
      /^this (?:document|material|article|content) (?:is subject to copyright|may not be (?:published|reproduced|republished)|was (?:originally|first) published (?:on|in|by|at))\b/i,
    example: 'This material may not be published, broadcast, rewritten or redistributed.',
    longest: 400,
  },
  {
    name: 'filed under',
    pattern:
      /^(?:filed (?:under|to)|posted in|tags?|tagged|categories|category|topics?|more on|sections?|keywords)\s?:.{0,200}$|^(?:filed under|tags|topics|categories)$/i,
    example: 'Filed under: Education, Councils',
    longest: 220,
  },
  {
    name: 'credit',
    pattern:
      /^[([]?\s*(?:main |lead |header |feature )?(?:image|photo|picture|photograph|pic|credit|video|screenshot|illustration)s?(?: (?:credit|source|courtesy|by|from|via|of)s?(?: of)?)?\s?(?::|©|by\b).{1,160}$/i,
    example: '(Image: © Brackenford Council)',
    longest: 200,
  },
  {
    name: 'cookies',
    pattern:
      /^(?:.{0,60}\b)?(?:(?:this|our) (?:web)?site uses cookies|we use (?:some )?(?:essential )?cookies|cookies on (?:this|our) site|accept (?:all )?cookies|by continuing to (?:use|browse)).{0,300}$/i,
    example: 'This website uses cookies to improve your experience.',
    longest: 400,
  },
  {
    name: 'script wanted',
    pattern:
      /^(?:.{0,60}\b)?(?:please )?(?:enable|turn on|requires?|activate) (?:your )?javascript\b.{0,120}$/i,
    example: 'Please enable JavaScript to view the comments.',
    longest: 200,
  },
  {
    name: 'reading time',
    pattern:
      /^(?:(?:estimated )?(?:reading time|time to read|read time)\s?:?\s?)?(?:about )?\d{1,3}[\s-]?(?:min(?:ute)?s?|mins)(?:[\s-]read)?$|^(?:reading time|time to read)\b.{0,30}$/i,
    example: '3 min read',
  },
  {
    name: 'wire reporters',
    pattern: /^\(?(?:(?:Additional )?[Rr]eporting|REPORTING) (?:by|BY) [A-Z][^.]{3,200}\.?\)?$/,
    example: '(Reporting by Ann Hill, editing by Tom Wade.)',
    longest: 240,
  },
  {
    name: 'cite this page',
    pattern: /^citation\s?:.{10,}$/i,
    example: 'Citation: Two councils share one adoption service (2024), retrieved 3 May 2025',
    longest: 400,
  },
  {
    name: 'contributors',
    pattern: /^[^.]{3,120}\bcontributed to this (?:report|article|story)\b.{0,40}$/i,
    example: 'Ann Hill and the Press Association contributed to this report.',
    longest: 200,
  },
  {
    name: 'contact line',
    pattern:
      /^(?:(?:you can )?(?:write to|contact|e-?mail|reach|tweet|message)\b.{0,80}(?:\S@|\s@|https?:|www\.|twitter|facebook).{0,100}|\S+@\S+\.\w{2,}|@\w{2,30}|(?:www\.)?[\w-]+(?:\.[\w-]+){0,3}\.[a-z]{2,6}|(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram)\.com\/\S*)$/i,
    example: 'Write to Ann Hill at ann.hill@example.org',
    longest: 180,
  },
  {
    name: 'to the top',
    pattern:
      /^(?:back|return|go|scroll) to (?:the )?(?:top|news|home|listing|search|results|all news)\b.{0,30}$|^print(?: this)?(?: page)?$/i,
    example: 'Back to top',
  },
  {
    name: 'feedback',
    pattern:
      /^(?:is this page useful|was this (?:page|article|information) (?:helpful|useful)|report a problem with this page|rate this page|help us improve|give feedback)\b.{0,80}$/i,
    example: 'Was this page helpful?',
  },
  {
    name: 'no words',
    pattern: /^[\d\s.,:;|/\\_*•·–—+=~#<>«»()[\]-]+$/,
    example: '___',
    longest: 60,
  },
];

/** Headings and lines after which a page prints no more of the article. */
export const ENDINGS: readonly FurnitureEntry[] = [
  {
    name: 'comments',
    pattern:
      /^(?:\d+ )?(?:comments?|responses|leave a (?:reply|comment)|join the (?:conversation|discussion)|tell us what you think)\b.{0,40}$/i,
    example: 'Comments',
  },
  {
    name: 'other stories',
    pattern:
      /^(?:(?:related|recommended|similar|latest|recent|popular|trending|more|other|further) (?:stories|articles?|news|content|posts?|topics?|coverage|headlines|reading)|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed)|more from .{1,40}|read (?:next|more)|what to read next|up next|recommended(?: for you)?|trending(?: now)?|around the web|from the web|promoted stories|holiday gift guides?|stay connected|share this.{0,20})[\s.…:]*$/i,
    example: 'Related news',
  },
  { name: 'author', pattern: /^about the authors?\b.{0,40}$/i, example: 'About the Author' },
  {
    name: 'newsletter',
    pattern:
      /^(?:subscribe|sign up|join our (?:newsletter|mailing list)|newsletter|get our newsletter)(?: (?:to|for) .{0,60})?[\s.!]*$/i,
    example: 'Sign up for our newsletter',
  },
];

/** Agencies and picture libraries with which a line of credits ends. */
export const AGENCIES =
  /(?:getty(?: images)?|\bAP(?: photo)?\b|associated press|reuters|afp|shutterstock|alamy|istock|press association|\bPA(?: wire| media)?\b|bloomberg|flickr|unsplash|google(?: maps| street ?view)?|wikimedia(?: commons)?|\bEPA\b|rex features|file (?:photo|image|pic)|ld?rs)/i;
