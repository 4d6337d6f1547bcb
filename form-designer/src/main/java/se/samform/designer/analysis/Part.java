package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;

/** An answer or a part of it, as conditions and formulas look at it. */
record Part(Term isThere, Sym value) {}
