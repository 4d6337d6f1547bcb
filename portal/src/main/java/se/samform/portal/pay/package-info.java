/**
 * Paying, as citizens meet it: on the way to the provider, on the way back, and fees of open cases. What comes of a payment is
 * {@code engine.payment}'s to say; pages only lead and tell.
 */
package se.samform.portal.pay;
