/**
 * The flow language: the life of a case as data. Statuses, which may follow which, who gets it, and what is sent where.
 *
 * <p>Promises records only; the rules of a case are built on top. Imports java.* and the other heart packages only.
 */
package se.samform.core.flow;
