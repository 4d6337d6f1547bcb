package se.samform.portal.fill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.Acting;
import se.samform.core.answer.ChildAges;
import se.samform.core.answer.OrganisationNumbers;
import se.samform.core.answer.Represented;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.OrganisationQuestion;
import se.samform.core.form.Question;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.PopulationRegister;
import se.samform.core.register.Resident;
import se.samform.core.text.Language;
import se.samform.engine.content.Content;

/**
 * What a draft begins with that is somebody else's: a child is the applicant, reached where its guardian is, or where the form
 * asks which child it is about, that child, and its guardian is who applies; an organisation has whoever acts for it as who
 * to talk to, whose home is nobody's business.
 */
record Beginnings(List<Question> questions, Instant now, LocalDate today, Language language, Optional<PopulationRegister> population) {

    Content of(Identity.Citizen citizen, Acting acting) {
        return switch (acting.whom()) {
            case Represented.Child child -> children().isEmpty()
                ? new Prefill(questions, now).of(applicant(child, citizen), population)
                : chosen(new Prefill(questions, now).of(citizen, population), child, acting);
            case Represented.Organisation organisation -> organisation(citizen, organisation);
        };
    }

    private List<ChildQuestion> children() {
        return questions.stream().filter(ChildQuestion.class::isInstance).map(ChildQuestion.class::cast).toList();
    }

    private Content chosen(Content content, Represented.Child child, Acting acting) {
        var lookUp = new ChildLookUp(population, new Applicant.Representative(acting), language, now);
        for (ChildQuestion question : children()) {
            if (ChildAges.isRight(question, child.number(), today)) content = chosen(lookUp, content, question, child.number());
        }
        return content;
    }

    /** Left to whoever fills in where the register doesn't know the child, or doesn't answer. */
    private static Content chosen(ChildLookUp lookUp, Content content, ChildQuestion question, String number) {
        var found = lookUp.chosen(content.with(content.answers().with(question.id(), number)), question, question.id());
        return found.answers().at(question.id() + "." + ChildQuestion.NUMBER).equals(List.of(number)) ? found : content;
    }

    private Identity.Citizen applicant(Represented.Child child, Identity.Citizen guardian) {
        var number = new PersonalNumber(child.number());
        var known = population.flatMap(register -> register.person(number).found()).filter(Resident.Known.class::isInstance).map(Resident.Known.class::cast);
        int between = child.name().lastIndexOf(' ');
        return new Identity.Citizen(number, known.map(Resident.Known::firstName).orElseGet(() -> child.name().substring(0, Math.max(0, between))),
            known.map(Resident.Known::lastName).orElseGet(() -> child.name().substring(between + 1)), guardian.email(), guardian.phone());
    }

    /** The population register is asked all the same: it says whether whoever acts has a protected identity. */
    private Content organisation(Identity.Citizen citizen, Represented.Organisation organisation) {
        population.ifPresent(register -> register.person(citizen.personalNumber()));
        var content = new Prefill(questions, now).of(citizen, Optional.empty());
        return questions.stream().filter(OrganisationQuestion.class::isInstance).findFirst()
            .map(question -> with(content, question.id(), organisation)).orElse(content);
    }

    private Content with(Content content, String id, Represented.Organisation organisation) {
        var texts = Map.of(
            id + "." + OrganisationQuestion.NUMBER.key(), OrganisationNumbers.shown(organisation.number()), id + "." + OrganisationQuestion.NAME.key(), organisation.name());
        return new Known("companies", now).found(content, texts.keySet(), texts);
    }
}
