/** People as the platform meets them: who is logged in, and as what. Imports nothing but {@code core.id}. */
package se.samform.core.party;
