/** The form language: what an e-service asks, in which order and under which conditions. */
package se.samform.core.form;
