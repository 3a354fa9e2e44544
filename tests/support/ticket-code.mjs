// Ticket codes of a test's own: any number as seven characters with the right check character.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** ISO/IEC 7064, hybrid system MOD 33,32. */
function check(seven) {
  let product = 32;
  for (const character of seven) product = (2 * ((product + alphabet.indexOf(character)) % 32 || 32)) % 33;
  return alphabet[(33 - product) % 32];
}

/** The code of a number below 32^7. */
export function ticketCode(number) {
  let seven = '';
  for (let rest = number, i = 0; i < 7; i += 1, rest = Math.floor(rest / 32)) seven = alphabet[rest % 32] + seven;
  const eight = seven + check(seven);
  return `${eight.slice(0, 4)}-${eight.slice(4)}`;
}
