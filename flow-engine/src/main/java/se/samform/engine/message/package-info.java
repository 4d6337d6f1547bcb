/**
 * Messages between citizen and unit. What was written is in the case's events; here are their numbers, which other
 * systems' clients know, and whether they were read. To write one is a command on the case.
 *
 * <p>May import {@code core.*}.
 */
package se.samform.engine.message;
