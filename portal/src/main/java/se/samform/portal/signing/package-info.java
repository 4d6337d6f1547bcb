/** Signing together: the page of whoever waits for signatures, and the page of those who are asked for theirs. Knows {@code edge}, {@code fill} and {@code wording}. */
package se.samform.portal.signing;
