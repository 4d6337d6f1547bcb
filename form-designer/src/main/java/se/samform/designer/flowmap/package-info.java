/**
 * The flow of an e-service as somebody sees it: its ways as a table and as a picture, in Swedish and English.
 *
 * <p>Everything here is pure, and bears flows that have faults: what names nothing that is there is left out. It imports
 * core alone.
 */
package se.samform.designer.flowmap;
