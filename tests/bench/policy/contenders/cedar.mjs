// The newest edition for Cedar, by the policies of the second opinion; each answer asked anew, as a server would.
import { SecondOpinion } from '../../../policy/cedar.mjs';

export async function open() {
  const opinion = new SecondOpinion();
  return (question) => opinion.decideAnew(question);
}
