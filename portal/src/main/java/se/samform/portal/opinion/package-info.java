/** The page of a party outside that is asked for its opinion: one case, and one answer. Knows {@code edge}, {@code wording} and how {@code fill} receives files. */
package se.samform.portal.opinion;
