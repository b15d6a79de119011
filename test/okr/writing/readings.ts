import {checkKeyResult} from '../../../src/okr/writing/checks/check-key-result';
import {FINDINGS, type KeyResultFinding} from '../../../src/okr/writing/checks/findings';
import {type KeyResult, parseKeyResult} from '../../../src/okr/writing/sentence/parse-key-result';
import type {Shape} from './real-shapes';

export const JUDGED = [
  'Output, not outcome',
  'No number',
  'No baseline',
  'Two results in one',
] as const satisfies readonly KeyResultFinding[];
const CODES: Readonly<Record<(typeof JUDGED)[number], string>> = {
  'Output, not outcome': 'O',
  'No number': 'N',
  'No baseline': 'B',
  'Two results in one': 'T',
};
export const FIELDS = ['start', 'target', 'unit', 'due', 'type', 'metric', 'segment'] as const;

export interface Share {
  readonly right: number;
  readonly of: number;
}

const same = (read: string | number | null, expected: string | number | null) =>
  typeof read === 'number' && typeof expected === 'number'
    ? Math.abs(read - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
    : read === expected;

/** How many of the expected fields were read right. The type of a task is nobody's to judge. */
export function fieldAccuracy(shapes: readonly Shape[]): Record<(typeof FIELDS)[number], Share> {
  const read = shapes.map((shape) => [shape, parseKeyResult(shape.text)] as const);
  const of = (field: keyof KeyResult & (typeof FIELDS)[number]): Share => {
    const judged = read.filter(
      ([shape]) => shape[field] !== undefined && !(field === 'type' && shape.findings.includes('O')),
    );
    return {
      right: judged.filter(([shape, result]) => same(result[field], shape[field]!)).length,
      of: judged.length,
    };
  };
  return {
    start: of('start'),
    target: of('target'),
    unit: of('unit'),
    due: of('due'),
    type: of('type'),
    metric: of('metric'),
    segment: of('segment'),
  };
}

export interface FindingQuality {
  readonly finding: KeyResultFinding;
  readonly precision: Share;
  readonly recall: Share;
}

export function findingQuality(shapes: readonly Shape[]): FindingQuality[] {
  const judged = shapes.map((shape) => ({shape, found: checkKeyResult({text: shape.text})}));
  return FINDINGS.filter((finding) => finding in CODES).map((finding) => {
    const code = CODES[finding as (typeof JUDGED)[number]];
    const said = judged.filter(({found}) => found.includes(finding));
    const meant = judged.filter(({shape}) => shape.findings.includes(code));
    const both = said.filter(({shape}) => shape.findings.includes(code)).length;
    return {finding, precision: {right: both, of: said.length}, recall: {right: both, of: meant.length}};
  });
}

export const ratio = ({right, of}: Share) => (of === 0 ? 1 : right / of);
