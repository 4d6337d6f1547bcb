/**
 * Publishing: a definition without faults becomes an immutable version that citizens can use. Refuses any other, and
 * tells every fault. Writes down who published what and why. May import {@code core} and {@code draft}.
 */
package se.samform.designer.publish;
