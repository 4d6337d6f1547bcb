/**
 * Who is told what, for administrators: the matrix of a municipality or of one of its e-services, the hours, and what each
 * notice says. To others there is no such page. See ADR 0054 and docs/notices.md.
 */
package se.samform.portal.notices;
