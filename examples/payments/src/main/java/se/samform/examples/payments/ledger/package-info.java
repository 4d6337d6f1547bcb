/** Payments as they are kept, one file each, and what may happen to them. */
package se.samform.examples.payments.ledger;
