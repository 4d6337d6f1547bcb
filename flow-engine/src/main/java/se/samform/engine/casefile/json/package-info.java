/** A submission as JSON. */
package se.samform.engine.casefile.json;
