/**
 * The edge: every request enters here and is told, once, which municipality it concerns, who asks, in which language
 * and which page or handler answers. It sets the security headers and checks the token of every post. What is
 * posted after its log-in has ended is parked and goes on after log-in. The site map is
 * {@link se.samform.portal.edge.Routes}; nothing else maps URLs of pages.
 */
package se.samform.portal.edge;
