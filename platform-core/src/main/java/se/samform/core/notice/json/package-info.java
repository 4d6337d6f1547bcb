/** Settings of notices as a part of a document. */
package se.samform.core.notice.json;
