/** The page of a party outside that is asked for its opinion: one case, and one answer. Knows {@code edge} and {@code wording}. */
package se.samform.portal.opinion;
