/**
 * Texts to begin with that a municipality or one of its units wrote itself, beside those of e-services. It promises that
 * nothing is saved over what somebody else saved meanwhile, and that what once stood there is known with who wrote it. Whose
 * texts somebody may change is said by who asks.
 */
package se.samform.engine.template;
