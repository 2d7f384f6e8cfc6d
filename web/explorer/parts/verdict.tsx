import type { AnswerVerdict } from '../api/generated.ts';

/** Whether an answer was any good: by word and sign, for colour alone tells not everyone. */
export const Verdict = ({ of }: { readonly of: AnswerVerdict }) =>
  of === 'GOOD' ? <span className="good">✓ good</span> : <span className="bad">✗ bad</span>;

/** What a reviewer said of a record. */
export const REVIEWED = { ACCEPTED: '✓ accepted', REJECTED: '✗ rejected' };
