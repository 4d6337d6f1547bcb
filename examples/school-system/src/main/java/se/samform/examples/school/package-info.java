/**
 * A stand-in for Elit, a municipality's system for the whole school operation: a separate program that takes over
 * applications concerning children in school. It knows no form: it looks for what it needs and passes over the rest.
 */
package se.samform.examples.school;
