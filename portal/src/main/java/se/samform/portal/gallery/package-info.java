/**
 * The gallery: an e-service's questions in every state on one page, for those who build question types and look at them.
 *
 * <p>Promises the same views as a draft's pages. Keeps nothing; open only where the operator says so ({@code
 * samform.gallery}).
 */
package se.samform.portal.gallery;
