/** Filling in: drafts, steps, review and handing in. */
package se.samform.portal.fill;
