/**
 * What citizens see after handing in: the receipt, their cases and drafts, one case with its messages, and following a
 * case without log-in. Whose a case is, is decided in {@code Me} and by {@code engine.casefile}, never by a page.
 */
package se.samform.portal.mypages;
