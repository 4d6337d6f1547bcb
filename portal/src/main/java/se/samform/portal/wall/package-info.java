/**
 * How much the contact centre sees of each authority's and unit's cases, for administrators; to others there is no such
 * page. See docs/contact-centre.md.
 */
package se.samform.portal.wall;
