/**
 * A payment provider that takes no real money: a page where people pay, cancel or are refused, callbacks that are sealed and
 * sent again until they are taken, look-up and refund, and a page that shows what came. It can be told to misbehave.
 */
package se.samform.examples.payments;
