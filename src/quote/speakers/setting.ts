/** What an article says as a whole, and what is known at one sentence of it. */
import { isArticle, isInspection, type Kind } from '../../model/vocabulary.js';
import { TELLS_OF_PROVIDER } from './bodies.js';
import { councilNamed, councilsIn, Everyone, firstInspectorate } from './named.js';
import { type Owner, paperOwners } from './papers.js';
import type { Directory } from './people.js';
import type { Sentence, Sentences } from './sentences.js';

/** What is known when a sentence is read. */
export interface Setting {
  readonly kind: Kind;
  readonly people: Directory;
  /** The council that the article is about, by the name that the article or the caller gives it. */
  readonly council: string | null;
  readonly inspectorate: string | null;
  /** Whether the article says that a trust or a company runs the services. */
  readonly hasProvider: boolean;
  /** Whose report "the report" is in this sentence. */
  readonly paper: Owner;
}

/**
 * The article as a whole. Each thing is looked for when it is first needed, because a report has few quotations, and
 * most of their speakers have no name.
 */
export class WholeArticle {
  readonly kind: Kind;
  readonly people: Directory;
  private cachedCouncil: { readonly name: string | null } | null = null;
  private cachedInspectorate: { readonly name: string | null } | null = null;
  private cachedProvider: boolean | null = null;
  private cachedPapers: ReadonlyMap<Sentence, Owner> | null = null;

  constructor(
    private readonly sentences: Sentences,
    private readonly context: { readonly kind: Kind; readonly organisation: string | null },
  ) {
    this.kind = context.kind;
    this.people = new Everyone(sentences);
  }

  /** What is known when this sentence is read. */
  settingOf(sentence: Sentence): Setting {
    return new SentenceSetting(this, sentence);
  }

  get council(): string | null {
    this.cachedCouncil ??= {
      name: councilNamed(councilsIn(this.sentences), this.context.organisation),
    };
    return this.cachedCouncil.name;
  }

  get hasProvider(): boolean {
    this.cachedProvider ??= !this.sentences.where((text) => TELLS_OF_PROVIDER.test(text)).next()
      .done;
    return this.cachedProvider;
  }

  get inspectorate(): string | null {
    this.cachedInspectorate ??= { name: firstInspectorate(this.sentences) };
    return this.cachedInspectorate.name ?? (isInspection(this.kind) ? 'Ofsted' : null);
  }

  /** Whose report "the report" is in a sentence. */
  paperIn(sentence: Sentence): Owner {
    this.cachedPapers ??= paperOwners(this.sentences, this.isOfInspectors() ? 'inspectors' : null);
    return this.cachedPapers.get(sentence) ?? null;
  }

  /** Whether the article is about inspectors. An article about an inspection need not name the inspectorate. */
  private isOfInspectors(): boolean {
    return this.inspectorate !== null || isArticle(this.kind);
  }
}

/** What is known of the whole article at one sentence. */
class SentenceSetting implements Setting {
  constructor(
    private readonly article: WholeArticle,
    private readonly sentence: Sentence,
  ) {}

  get kind(): Kind {
    return this.article.kind;
  }

  get people(): Directory {
    return this.article.people;
  }

  get council(): string | null {
    return this.article.council;
  }

  get hasProvider(): boolean {
    return this.article.hasProvider;
  }

  get inspectorate(): string | null {
    return this.article.inspectorate;
  }

  get paper(): Owner {
    return this.article.paperIn(this.sentence);
  }
}
