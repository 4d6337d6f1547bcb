package se.samform.portal.mypages;

import se.samform.core.party.Applicant;

/** By what right somebody is in a case. */
sealed interface Way {
    /** They handed it in, logged in or in this browser. */
    record AsApplicant(Applicant applicant) implements Way {}

    /** They signed it before somebody else handed it in: they read, and do nothing. */
    record AsSigner(Applicant.Person person) implements Way {}

    /** They showed the key that was on the receipt. */
    record WithKey(String followKey) implements Way {}
}
