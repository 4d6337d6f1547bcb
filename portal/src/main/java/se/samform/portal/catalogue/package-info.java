/** The catalogue: what a municipality offers, found by words, subject and audience; and the start page of each e-service. */
package se.samform.portal.catalogue;
