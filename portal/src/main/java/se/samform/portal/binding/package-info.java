/**
 * What an e-service is bound to in the municipality, on a page: units, officers, systems, registers, fees, whoever is asked for
 * opinions, and the parts that aren't asked just now. Systems are chosen by name; where they are is the operator's to say.
 */
package se.samform.portal.binding;
