package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;

/**
 * What a formula comes to.
 *
 * @param isThere when nothing that it needs is missing; says nothing where it fails
 * @param fails when it can't be worked out
 */
record Worked(Term isThere, Fails fails, Sym value) {}
