/**
 * Published e-services: the meeting place of the designer, which publishes, and of everything that fills in and
 * handles. A version is its bytes, found by id, never rewritten; compiled once and kept in memory. A binding ties a
 * definition's roles to the municipality's own units and receivers and may change at any time. An offer says when it may be begun and
 * handed in; messages about operation are told beside.
 *
 * <p>May import the heart with its JSON, {@code core.id}, {@code core.json}, {@code core.store} and {@code core.vault}.
 */
package se.samform.core.publication;
