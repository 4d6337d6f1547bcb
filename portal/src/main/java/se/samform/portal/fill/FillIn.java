package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.answer.Facts;
import se.samform.core.answer.FileRef;
import se.samform.core.form.Step;
import se.samform.core.logic.Evaluation;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.core.party.PersonalNumber;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.register.PopulationRegister;
import se.samform.core.register.Registers;
import se.samform.core.text.Language;
import se.samform.engine.casefile.ProtectedPersons;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Behalf;
import se.samform.engine.draft.Behalves;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;
import se.samform.portal.edge.Visit;

/** What the pages and REST do alike with a draft: begin it, evaluate it, receive a file. */
@ApplicationScoped
public class FillIn {
    @Inject Visit visit;
    @Inject Drafts drafts;
    @Inject Behalves behalves;
    @Inject ProtectedPersons persons;
    @Inject PublishedServices services;
    @Inject Clock clock;
    @Inject Bindings bindings;
    @Inject Registers registers;

    /** What became of a file. */
    public sealed interface Attachment {
        record Stored(Draft draft, FileRef file) implements Attachment {}

        /** @param why a sentence that tells how to mend it */
        record Refused(String why) implements Attachment {}

        record Gone() implements Attachment {}
    }

    /** A draft with what the log-in and the population register already know filled in. */
    public Draft start(Published service, Applicant owner, Language language) {
        return drafts.start(visit.getMunicipality().id(), owner, service, language, known(service, owner, language));
    }

    /** What is filled in from the start. */
    Content known(Published service, Applicant owner, Language language) {
        var population = registers.of(visit.getMunicipality().id(), service.family()).population()
            .<PopulationRegister>map(register -> new NotingPopulation(register, visit.getMunicipality().id(), persons));
        return visit.getIdentity() instanceof Identity.Citizen citizen && owner.represents().isPresent()
            ? new Beginnings(service.definition().questions(), clock.instant(), now(), language, population).of(citizen, owner.represents().get())
            : new Prefill(service.definition().questions(), clock.instant()).of(visit.getIdentity(), population);
    }

    /** Begins a draft that somebody at the desk fills in; gives the path of its first step. */
    public String begin(Published service, Behalf behalf, Language language) {
        var population = registers.of(visit.getMunicipality().id(), service.family()).population()
            .<PopulationRegister>map(register -> new NotingPopulation(register, visit.getMunicipality().id(), persons));
        var known = new Prefill(service.definition().questions(), clock.instant()).of(known(behalf), population);
        var draft = behalves.begin(visit.getMunicipality().id(), service, behalf, language, known);
        var open = OpenDraft.of(draft, behalf.deputy(), service, today(service));
        return open.path(open.evaluation().shownSteps().getFirst());
    }

    private static Identity known(Behalf behalf) {
        return behalf.deputy().person()
            .<Identity>map(number -> new Identity.Citizen(new PersonalNumber(number), "", "", "", "")).orElseGet(Identity.Visitor::new);
    }

    /** What the draft's answers mean today. */
    public Evaluation evaluate(Draft draft) {
        Published service = service(draft);
        return service.plan().evaluate(draft.answers(), draft.content().filesById(), facts(draft, service));
    }

    /** The version that the draft was begun with. */
    public Published service(Draft draft) {
        return services.require(draft.municipality(), draft.version());
    }

    /**
     * Receives a file under a question; its kind is decided by its content.
     *
     * @param path of the question: inside a group {@code diary.2.photo}
     * @return empty when no file is taken there
     */
    public Optional<Attachment> attach(Draft draft, Applicant owner, String path, String name, InputStream content) {
        Published service = service(draft);
        var open = OpenDraft.of(draft, owner, service, day(draft, service));
        return service.definition().steps().stream().map(open::narrowed).filter(each -> FilePlaces.of(each, open.evaluation()).containsKey(path)).findFirst()
            .map(step -> attach(open, step, path, name, content));
    }

    private Attachment attach(OpenDraft open, Step step, String path, String name, InputStream content) {
        var question = FilePlaces.of(step, open.evaluation()).get(path);
        var files = new ReceiveFiles(drafts, open, step);
        try {
            files.receive(path, name, "", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!files.refusals().isEmpty()) {
            return new Attachment.Refused(files.refusals().getFirst().text(question, new Language(visit.getLocale().getLanguage())));
        }
        return files.last().<Attachment>map(file -> new Attachment.Stored(files.draft(), file)).orElseGet(Attachment.Gone::new);
    }

    private Facts facts(Draft draft, Published service) {
        var facts = day(draft, service).facts();
        return visit.getIdentity() instanceof Identity.Citizen citizen ? facts.withApplicant(citizen.personalNumber().digits()) : facts;
    }

    /** The day by which the draft's answers are judged: today, but of a supplement the day on which the case came in. */
    public Today day(Draft draft, Published service) {
        return draft.supplement().map(supplement -> on(service, supplement.asOf())).orElseGet(() -> today(service));
    }

    private Today on(Published service, LocalDate day) {
        return Today.of(day, now(), bindings, service);
    }

    /** What is asked today, of this e-service. */
    public Today today(Published service) {
        return Today.of(now(), now(), bindings, service);
    }

    private LocalDate now() {
        return LocalDate.now(clock.withZone(visit.getMunicipality().zone()));
    }
}
