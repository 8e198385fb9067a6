/** The names of inspection frameworks in print. Matched on folded text. */
import type { Framework } from '../model/vocabulary.js';

/** The first of these that a document names is its framework. */
export const FRAMEWORK_NAMES: readonly {
  framework: Framework;
  pattern: RegExp;
  example: string;
}[] = [
  {
    framework: 'jtai',
    pattern: /\bjoint targeted area inspection\b|\bJTAI\b/i,
    example: 'a joint targeted area inspection',
  },
  {
    framework: 'area-send',
    pattern: /\b(?:local )?area SEND (?:inspection|re-?visit)\b|\bSEND inspection\b/i,
    example: 'an area SEND inspection',
  },
  {
    framework: 'ilacs',
    pattern: /\bILACS\b|\binspection of local authority children's services\b/i,
    example: 'the ILACS framework',
  },
  {
    framework: 'sif',
    pattern: /\bsingle inspection framework\b/i,
    example: 'the single inspection framework',
  },
];
