/** The tenants, as those who only need to know a little about them see them. May import {@code core.id} and {@code core.text}. */
package se.samform.core.municipality;
