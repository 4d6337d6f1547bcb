/**
 * Asks registers over HTTP, as docs/registers.md says: the whole of an exchange within {@link
 * se.samform.engine.register.HttpRegisters#PATIENCE}, a bounded answer of which every member is checked, kept for a short
 * while per municipality, one question at a time for the same thing, and a pause for a register that is down, so that
 * pages don't each wait for it.
 *
 * <p>Never throws for what a register does, and never logs whom it was asked about. May import {@code core.*}.
 */
package se.samform.engine.register;
