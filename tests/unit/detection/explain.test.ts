import { describe, expect, it } from 'vitest';
import { besides, explain, telling } from '../../../core/detection/explain';
import { DEBATE, find } from './lexicon';

describe('what decided, in one line', () => {
  it('leaves out a cue that is a part of another, and one told already', () => {
    expect(telling(['Base Elmendorf-Richardson', 'Joint Base Elmendorf-Richardson', 'Elmendorf-Richardson'])).toEqual([
      'Joint Base Elmendorf-Richardson',
    ]);
    expect(telling(['NATO', 'treaty', 'NATO'])).toEqual(['NATO', 'treaty']);
  });

  it('tells three at most, the best first', () => {
    expect(telling(['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c']);
  });

  it('names the cues, in one line even where they ran over two', () => {
    expect(explain({ rule: 'near', cues: ['North\nAtlantic', 'treaty'] })).toBe(
      'Nearby words settle it: “North Atlantic”, “treaty”.',
    );
    expect(explain({ rule: 'topic', cues: [] })).toBe('The passage is about this debate.');
  });

  it('gives no form as the reason for itself, unless there is no other', () => {
    expect(besides({ rule: 'topic', cues: ['Guarantors', 'settlement'] }, 'guarantors').cues).toEqual(['settlement']);
    expect(besides({ rule: 'topic', cues: ['guarantors'] }, 'guarantors').cues).toEqual(['guarantors']);
  });

  it('says which date settles it, where one does', () => {
    const text = `${DEBATE} The head of Zelensky’s office flew to Geneva.`;
    const why = (published: string | null) =>
      find(text, { published }).find(({ card }) => card === 'yermak-andriy')?.why.rule;
    expect(why(null)).toBe('topic');
    expect(find(text, { published: '2025-08-22' }).find(({ card }) => card === 'yermak-andriy')?.why).toEqual({
      rule: 'date',
      cues: ['2025-08-22'],
    });
  });
});
