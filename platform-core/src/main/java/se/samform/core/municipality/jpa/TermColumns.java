package se.samform.core.municipality.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.municipality.Term;

@Embeddable
class TermColumns {
    private String what;
    @Column(name = "until_on") private LocalDate until;

    protected TermColumns() {}

    TermColumns(Term term) {
        what = term.of().key();
        until = term.until();
    }

    /** Empty for what isn't known any more. */
    Optional<Term> toTerm() {
        return Term.Of.of(what).map(of -> new Term(of, until));
    }
}
