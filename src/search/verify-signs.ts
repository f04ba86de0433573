/** How OpenSSL numbers what it has against a certificate: `verify error:num=20:unable to get local issuer certificate`. */
const NUMBERED = /^verify error:num=(\d+):(.+)$/;

/**
 * How programs that build on OpenSSL print a fault of a certificate, made from the line of `s_client` that has both its
 * number and its text; undefined for any other signature.
 * @example verifySigns('verify error:num=10:certificate has expired')?.[1] // 'Verify return code: 10 ('
 */
export function verifySigns(signature: string): readonly string[] | undefined {
  const [, number, text] = NUMBERED.exec(signature) ?? [];
  if (number === undefined || text === undefined) return undefined;
  return [
    `verify error:num=${number}`,
    `Verify return code: ${number} (`,
    `verification error: ${text}`, // s_client, stunnel
    `certificate verify failed: ${text}`, // Python
    `certificate verify failed (${text}`, // Ruby, PHP
    `certificate problem: ${text}`, // curl
    `Error: ${text}`, // Node.js
  ];
}
