/**
 * Who owns what: municipalities (the tenants), the authorities inside them, their units and officers. Read by every
 * request, changed rarely; {@link se.samform.core.municipality.Municipalities} is the face. Imports {@code core.id} and
 * {@code core.text}.
 */
package se.samform.core.municipality;
