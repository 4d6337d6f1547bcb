/**
 * The form language: what an e-service asks, in which order and under which conditions.
 *
 * <p>Promises immutable records that mirror the published format {@code samform-e-service} one to one; a question has
 * one of a closed set of types, so a new type fails to compile exactly where it must be taught. What a definition may
 * not say is told by {@link se.samform.core.logic.DefinitionCheck}. Imports java.* and the other heart packages only.
 */
package se.samform.core.form;
