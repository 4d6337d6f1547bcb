/** A binding as a JSON document. */
package se.samform.core.publication.json;
