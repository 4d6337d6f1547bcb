/**
 * Several persons sign a draft before it is handed in. What may happen in a round is {@code core.signing}'s; here it gets
 * storage, people, mail and time. The gate stands in the transaction that hands in: it is open for a round of just these
 * answers that all have signed. Mails hold a link and nothing of what is signed; the link alone shows nothing. Registers are asked
 * before anything is locked: whether who signs as a guardian is one, and whether who began it still acts for somebody else.
 *
 * <p>May import {@code core.*}, {@code engine.draft}, {@code engine.casefile}, {@code engine.booking}, {@code engine.register} and {@code engine.notify}.
 */
package se.samform.engine.signing;
