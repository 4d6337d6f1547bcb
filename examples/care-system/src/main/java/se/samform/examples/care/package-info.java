/**
 * A stand-in for Origo, a municipality's system for care: a separate program that makes an actualisation (aktualisering)
 * of what is handed over, from which an officer may begin an investigation. It knows no form: it looks for what it needs
 * and passes over the rest.
 */
package se.samform.examples.care;
