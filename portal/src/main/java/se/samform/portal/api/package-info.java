/**
 * REST, for clients that are not browsers: the same drafts, the same evaluation and the same submit as the pages. The
 * municipality is the first part of every address; errors are problem documents (RFC 9457). Described at
 * {@code /openapi}.
 */
package se.samform.portal.api;
