package se.samform.portal.fill;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samform.core.answer.OrganisationNumbers;
import se.samform.core.answer.Represented;
import se.samform.core.form.OrganisationQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.SignatoryTerms;
import se.samform.core.party.Applicant;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.CompanyRegister;
import se.samform.core.register.Lookup;
import se.samform.core.register.Said;
import se.samform.core.register.Signatories;
import se.samform.core.register.Signatory;
import se.samform.engine.content.Content;

/**
 * Writes what the company register says of who signs for an organisation, to one who does: whether they need somebody else,
 * and who that is, never how to reach them. To whom the register does not name it tells of nobody.
 */
record OtherSignatory(SignatoryTerms terms, List<Question> questions, CompanyRegister companies, PersonalNumber person, Instant now) {
    private static final String ROLE = "companies";
    private static final List<PersonField> WHO = List.of(PersonField.FIRST_NAME, PersonField.LAST_NAME, PersonField.PERSONAL_NUMBER);
    private static final int SHORT = 10;

    /** Who fills in, if it is somebody who may sign for an organisation. */
    static Optional<PersonalNumber> person(Applicant owner) {
        return (switch (owner) {
            case Applicant.Person(var number) -> Optional.of(number);
            case Applicant.Deputy(var officer, var number) -> number;
            case Applicant.Representative(var acting) -> acting.whom() instanceof Represented.Organisation ? Optional.of(acting.person()) : Optional.<String>empty();
            case Applicant.Admitted admitted -> Optional.<String>empty();
            case Applicant.Anonymous anonymous -> Optional.<String>empty();
        }).map(PersonalNumber::new);
    }

    /** Whether the step with these questions is about it. */
    boolean isAskedIn(List<Question> step) {
        return step.stream().map(Question::id).anyMatch(id -> id.equals(terms.of()) || terms.how().filter(id::equals).isPresent()
            || signer().filter(signer -> signer.id().equals(id)).isPresent());
    }

    Content of(Content content) {
        String number = first(content, terms.of() + "." + OrganisationQuestion.NUMBER.key());
        if (!OrganisationNumbers.isOne(number)) return forgotten(content);
        return switch (companies.signatories(OrganisationNumbers.digits(number))) {
            case Lookup.Found<Signatories>(var found) -> other(how(content, found), found);
            case Lookup.NotFound<Signatories> notFound -> forgotten(content);
            case Lookup.Down<Signatories> down -> content;
        };
    }

    /** Of who has a power of attorney the register knows nothing, and answers nothing. */
    private Content how(Content content, Signatories signatories) {
        if (terms.how().isEmpty()) return content;
        String path = terms.how().get();
        String typed = first(content, path);
        boolean isOurs = typed.isEmpty() || typed.equals(SignatoryTerms.ALONE) || typed.equals(SignatoryTerms.TOGETHER);
        var alone = signatories.binds(Set.of(person));
        boolean isTold = isOurs && signatories.has(person) == Said.YES && alone != Said.UNKNOWN;
        String word = alone == Said.YES ? SignatoryTerms.ALONE : SignatoryTerms.TOGETHER;
        return isTold ? new Known(ROLE, now).found(content, List.of(path), Map.of(path, word))
            : content.with(content.looked().without(List.of(path)));
    }

    private Content other(Content content, Signatories signatories) {
        boolean isAlone = terms.how().map(path -> first(content, path)).filter(word -> !word.equals(SignatoryTerms.TOGETHER)).isPresent();
        var others = isAlone ? List.<Signatory.Named>of() : signatories.beside(person);
        var meant = others.size() == 1 ? Optional.of(others.getFirst()) : others.stream().filter(other -> isMeant(content, other)).findFirst();
        return signer().flatMap(signer -> meant.map(other -> named(content, signer, other))).orElseGet(() -> forgotten(content));
    }

    /** Of several it is the one whose number, or else whose name, was typed. */
    private boolean isMeant(Content content, Signatory.Named other) {
        String number = typed(content, PersonField.PERSONAL_NUMBER).replaceAll("\\D", "");
        return number.isEmpty()
            ? other.firstName().equalsIgnoreCase(typed(content, PersonField.FIRST_NAME)) && other.lastName().equalsIgnoreCase(typed(content, PersonField.LAST_NAME))
            : number.length() >= SHORT && other.number().digits().endsWith(number);
    }

    private String typed(Content content, PersonField field) {
        return signer().map(signer -> first(content, signer.path(field)).strip()).orElse("");
    }

    private Content named(Content content, PersonQuestion signer, Signatory.Named other) {
        boolean isSame = typed(content, PersonField.PERSONAL_NUMBER).replaceAll("\\D", "").equals(other.number().digits());
        var texts = Map.of(
            signer.path(PersonField.FIRST_NAME), other.firstName(), signer.path(PersonField.LAST_NAME), other.lastName(),
            signer.path(PersonField.PERSONAL_NUMBER), other.number().written());
        var who = WHO.stream().filter(field -> signer.parts().contains(field.part())).map(signer::path).toList();
        return new Known(ROLE, now).found(isSame ? content : forgotten(content), who, texts);
    }

    /** Without what the register told of a signatory of another organisation, and how they are reached. */
    private Content forgotten(Content content) {
        var gone = signer().filter(signer -> isTold(content, signer.path(PersonField.PERSONAL_NUMBER))).map(PersonQuestion::paths).orElse(List.of());
        var none = new HashMap<String, List<String>>();
        gone.forEach(path -> none.put(path, List.of()));
        return content.with(content.answers().with(none)).with(content.looked().without(gone));
    }

    private static boolean isTold(Content content, String path) {
        return content.looked().isTold(content.answers(), path);
    }

    private Optional<PersonQuestion> signer() {
        return questions.stream().filter(PersonQuestion.class::isInstance).map(PersonQuestion.class::cast).filter(PersonQuestion::signs).findFirst();
    }

    private static String first(Content content, String path) {
        return content.answers().at(path).stream().findFirst().orElse("");
    }
}
