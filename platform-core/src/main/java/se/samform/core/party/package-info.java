/** People as the platform meets them: who is logged in, and as what. Imports {@code core.id} and {@code core.vault}. */
package se.samform.core.party;
