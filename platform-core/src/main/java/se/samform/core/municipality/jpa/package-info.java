/** How municipalities are stored; private to {@code core.municipality}. */
package se.samform.core.municipality.jpa;
