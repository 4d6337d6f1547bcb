/**
 * What a municipality offers just now, as pages and REST tell it: what is closed, why and until when, and the messages about
 * operation. And where that is said, at the desk.
 */
package se.samform.portal.offer;
