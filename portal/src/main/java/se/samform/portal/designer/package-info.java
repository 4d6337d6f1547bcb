/**
 * The designer's pages: the list of e-services, and one e-service being built, with its form, logic, flow, texts and trials.
 * Promises that only those may build who have the right to, and that all that is done goes through {@code Designs}.
 */
package se.samform.portal.designer;
