/** Our own words, so that the page needs nobody's article. They claim nothing: the cards do the telling. */
export const TRY_OUT_DATE = '2025-08-21';

export const TRY_OUT_TEXT: readonly (string | { readonly id: string; readonly text: string })[] = [
  'A report of this week may speak of the ',
  { id: 'istanbul-draft-treaty-2022', text: 'Istanbul draft' },
  ', of ',
  { id: 'article-5-like-guarantees', text: 'Article 5-like guarantees' },
  ', or of the ',
  { id: 'coalition-of-the-willing', text: 'coalition of the willing' },
  '. Each of these names has a history for which the report itself has no room.',
];
