/**
 * Parties outside are asked for their opinion by a mail with a link, and answer on a page without logging in. The link
 * shows one case for as long as its task is open, and nothing after that. The mail holds nothing of the case.
 *
 * <p>May import {@code core.*}, {@code engine.casefile} and {@code engine.notify}.
 */
package se.samform.engine.referral;
