import { describe, expect, it } from 'vitest';
import { explain, telling } from '../../../core/detection/explain';

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
});
