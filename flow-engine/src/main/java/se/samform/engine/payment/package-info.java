/**
 * Money: what is paid before a draft is handed in, and fees of open cases. What happens to a payment is decided by
 * {@link se.samform.engine.payment.PaymentRules}, purely; what a provider says comes by its callbacks and by asking, and
 * neither is needed for the other. Money that came is used, or given back; it is never lost. No provider is asked inside
 * a transaction.
 *
 * <p>May import {@code core.*}, {@code engine.content}, {@code engine.draft}, {@code engine.casefile},
 * {@code engine.booking} and what reads bounded answers in {@code engine.register}.
 */
package se.samform.engine.payment;
