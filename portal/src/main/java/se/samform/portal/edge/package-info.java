/**
 * The edge: every request enters here and is told, once, which municipality it concerns, who asks, in which language
 * and which page or handler answers. It sets the security headers and checks the token of every post. The site map is
 * {@link se.samform.portal.edge.Routes}; nothing else maps URLs of pages.
 */
package se.samform.portal.edge;
