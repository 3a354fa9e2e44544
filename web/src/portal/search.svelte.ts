// What the visitor looks for in the list, kept for the way back to it. Not in the address, which is shared and stays in the
// browser's history: the words may themselves name a person.
class Search {
  words = $state('');
}

export const search = new Search();
