/**
 * Older versions of e-services that drafts or cases are still of: what differs from the newest, and what is to become of
 * them. For administrators; to others there is no such page. See ADR 0026 and 0056.
 */
package se.samform.portal.versions;
