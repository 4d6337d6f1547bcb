/**
 * People as the rest needs to know them.
 *
 * <p>A personal number is known here in memory only: what is stored is a keyed hash. May import {@code core.vault}.
 */
package se.samform.core.party;
