package se.samform.portal.fill;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Represented;
import se.samform.core.form.OrganisationQuestion;
import se.samform.core.form.Question;
import se.samform.core.party.Identity;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.PopulationRegister;
import se.samform.core.register.Resident;
import se.samform.engine.content.Content;

/**
 * What a draft begins with that is somebody else's: a child is the applicant, reached where its guardian is; an organisation
 * has whoever acts for it as who to talk to, whose home is nobody's business.
 */
record Beginnings(List<Question> questions, Instant now, Optional<PopulationRegister> population) {

    Content of(Identity.Citizen citizen, Acting acting) {
        return switch (acting.whom()) {
            case Represented.Child child -> new Prefill(questions, now).of(applicant(child, citizen), population);
            case Represented.Organisation organisation -> organisation(citizen, organisation);
        };
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
            id + "." + OrganisationQuestion.NUMBER.key(), organisation.number(), id + "." + OrganisationQuestion.NAME.key(), organisation.name());
        return new Known("companies", now).found(content, texts.keySet(), texts);
    }
}
