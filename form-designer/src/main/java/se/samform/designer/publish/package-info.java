/**
 * Publishing: a definition without faults becomes an immutable version that citizens can use. Refuses any other, and
 * tells every fault. May import {@code core}.
 */
package se.samform.designer.publish;
