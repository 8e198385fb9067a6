/** Tests of the types of the public API. `npm run typecheck` checks them; at run time they always pass. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  Document,
  Finding,
  Grade,
  Kind,
  Limits,
  OfstedParseError,
  Parsed,
  ParseOptions,
  Polarity,
  Problem,
  Report,
  Section,
  Span,
  Validation,
} from '../src/index.js';
import * as api from '../src/index.js';

describe('types of the public API', () => {
  it('parse takes a path or bytes and gives a report', () => {
    expectTypeOf(api.parse).parameters.toEqualTypeOf<
      [input: Uint8Array | string, options?: ParseOptions]
    >();
    expectTypeOf(api.parse).returns.resolves.toEqualTypeOf<Report>();
    expectTypeOf<ParseOptions['limits']>().toEqualTypeOf<Partial<Limits> | undefined>();
    // @ts-expect-error a file handle is no input
    expectTypeOf(api.parse).toBeCallableWith(3);
    // @ts-expect-error an option that does not exist
    expectTypeOf(api.parse).toBeCallableWith('letter.pdf', { passwort: 'user' });
  });

  it('parseMany keeps the type of its inputs, and tells reports from errors', () => {
    const parsed = api.parseMany(['letter.pdf'] as const);
    expectTypeOf(parsed).toExtend<AsyncIterable<Parsed<'letter.pdf'>>>();
    const one = {} as Parsed<string>;
    if (one.error) expectTypeOf(one.error).toEqualTypeOf<OfstedParseError>();
    else expectTypeOf(one.report).toEqualTypeOf<Report>();
    if (one.report) expectTypeOf(one.report).toEqualTypeOf<Report>();
    // @ts-expect-error the name comes from the input
    expectTypeOf(api.parseMany).toBeCallableWith(['letter.pdf'], { name: 'letter' });
  });

  it('the stages fit one another', () => {
    expectTypeOf(api.read).returns.resolves.toEqualTypeOf<Document>();
    expectTypeOf(api.recognise).parameter(0).toEqualTypeOf<Document>();
    expectTypeOf<ReturnType<typeof api.recognise>['kind']>().toEqualTypeOf<Kind>();
    expectTypeOf<ReturnType<typeof api.outline>>().toExtend<Parameters<typeof api.find>[0]>();
    expectTypeOf<Report['sections']>().toExtend<Parameters<typeof api.quote>[0]>();
    expectTypeOf(api.sentences).toEqualTypeOf<(text: string) => Span[]>();
    expectTypeOf(api.makeReport).returns.toEqualTypeOf<Report>();
    expectTypeOf(api.write).returns.resolves.toBeString();
  });

  it('words are closed lists', () => {
    expectTypeOf<Finding['polarity']>().toEqualTypeOf<Polarity>();
    expectTypeOf<Polarity>().toEqualTypeOf<'strength' | 'improvement' | 'mixed' | 'neutral'>();
    expectTypeOf<Report['judgements'][number]['grade']>().toEqualTypeOf<Grade>();
    expectTypeOf<Report['kind']>().toEqualTypeOf<Kind>();
    expectTypeOf<Report['schemaVersion']>().toEqualTypeOf<'2'>();
  });

  it('what is not stated is null, never undefined', () => {
    expectTypeOf<Report['title']>().toEqualTypeOf<string | null>();
    expectTypeOf<Report['published']>().toEqualTypeOf<string | null>();
    expectTypeOf<Section['heading']>().toEqualTypeOf<string | null>();
    expectTypeOf<Finding['speaker']>().toEqualTypeOf<string | null>();
  });

  it('validate narrows', () => {
    const checked = {} as Validation;
    if (checked.valid) expectTypeOf(checked.report).toEqualTypeOf<Report>();
    else expectTypeOf(checked.problems).toEqualTypeOf<readonly Problem[]>();
  });

  it('errors have a code of a closed list, and a remedy', () => {
    expectTypeOf<OfstedParseError>().toExtend<Error>();
    expectTypeOf<OfstedParseError['remedy']>().toBeString();
    expectTypeOf<'encrypted'>().toExtend<OfstedParseError['code']>();
    expectTypeOf<string>().not.toExtend<OfstedParseError['code']>();
    expect(new api.EncryptedPdfError(false)).toMatchObject({ code: 'encrypted' });
  });
});
