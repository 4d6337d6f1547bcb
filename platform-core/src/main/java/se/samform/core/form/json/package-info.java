/**
 * The published format of e-services, {@code samform-e-service}, version 1: docs/form-language.md and
 * {@code e-service-1.schema.json}.
 *
 * <p>Promises {@code read(write(definition))} to be the definition, {@code write} to be canonical, and {@code read} to
 * tell every fault. The face is {@link se.samform.core.form.json.DefinitionCodec}.
 */
package se.samform.core.form.json;
