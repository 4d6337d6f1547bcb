package se.samform.portal.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.DiaryNumber;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RegistrationMode;
import se.samform.core.flow.RegistrationRule;
import se.samform.core.flow.Registry;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.form.Afterwards;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.engine.casefile.CaseFile;
import se.samform.portal.wording.Provision;
import se.samform.portal.wording.Sentences;

/** What the register says of a case, and what an officer can do about it. */
public final class RegistryView {
    private final CaseFile file;
    private final Registry registry;
    private final RegistrationRule rule;
    private final List<String> series;
    private final Sentences texts;
    private final MarkView.Telling telling;

    /** @param series of the authority */
    RegistryView(CaseFile file, RegistrationRule rule, List<String> series, Sentences texts, MarkView.Telling telling) {
        this.file = file;
        this.registry = file.registry();
        this.rule = rule;
        this.series = series;
        this.texts = texts;
        this.telling = telling;
    }

    /** Empty while it isn't registered. */
    public String getNumber() {
        return registry.number().map(DiaryNumber::text).orElse("");
    }

    /** How cases of its e-service are kept. */
    public String getMode() {
        return texts.of("desk.registry.mode." + rule.mode());
    }

    public boolean isRegistrable() {
        return registry.number().isEmpty() && rule.mode().mayBeRegistered() && !series.isEmpty();
    }

    public boolean isCaseFile() {
        return rule.mode() == RegistrationMode.CASE_FILE;
    }

    public List<String> getSeries() {
        return series;
    }

    public boolean isProposed(String name) {
        return rule.series().filter(name::equals).isPresent();
    }

    /** What the diary calls it. */
    public String getPublicTitle() {
        return registry.publicTitle().orElseGet(() -> definition(file).title().in(definition(file).about().languages().getFirst()));
    }

    public List<MarkView> getMarks() {
        return registry.marks().stream().map(mark -> new MarkView(mark.of(), of(mark.of(), file, texts), Provision.inWords(mark.ground().ground()), telling.of(mark))).toList();
    }

    public List<MarkPlace> getPlaces() {
        var titles = new HashSet<String>();
        return places(file).filter(id -> !isUnanswered(id)).map(id -> new MarkPlace(id, of(id, file, texts))).filter(place -> titles.add(place.title())).toList();
    }

    /** Of what can be marked that is offered of which there is something: a step of which nothing was answered, and a question that wasn't, are left out. */
    private boolean isUnanswered(String id) {
        if (file.submissions().isEmpty()) return false;
        var answered = file.submissions().getLast().submission().toldTo(Afterwards.Reader.OFFICER, definition(file)).answers().keySet();
        boolean isStep = definition(file).step(id).filter(step -> step.questions().stream().noneMatch(question -> answered.contains(question.id()))).isPresent();
        boolean isQuestion = definition(file).step(id).isEmpty() && definition(file).question(id).isPresent() && !answered.contains(id);
        return isStep || isQuestion;
    }

    /** What can be marked: all of it, the receipt, who is protected, each step and question, and what officers put in. */
    static Stream<String> places(CaseFile file) {
        var whole = Stream.of(SecrecyGround.WHOLE, SecrecyGround.RECEIPT, SecrecyGround.IDENTITY);
        var parts = definition(file).steps().stream().flatMap(step -> Stream.concat(Stream.of(step.id()), step.questions().stream().map(Question::id)));
        var documents = file.added().map(added -> SecrecyGround.document(added.document()));
        return Stream.of(whole, parts, documents).flatMap(each -> each);
    }

    /** What is marked, in words. */
    static String of(String id, CaseFile file, Sentences texts) {
        return switch (id) {
            case SecrecyGround.WHOLE -> texts.of("desk.secrecy.case");
            case SecrecyGround.RECEIPT -> texts.of("desk.secrecy.receipt");
            case SecrecyGround.IDENTITY -> texts.of("desk.secrecy.identity");
            default -> definition(file).step(id).map(Step::title).or(() -> definition(file).question(id).map(question -> question.ask().name()))
                .map(title -> title.in(texts.language())).or(() -> document(id, file)).orElse(id);
        };
    }

    private static Optional<String> document(String id, CaseFile file) {
        return file.added().filter(added -> SecrecyGround.document(added.document()).equals(id)).map(HandlingEvent.DocumentAdded::title).findFirst();
    }

    private static ServiceDefinition definition(CaseFile file) {
        return file.service().definition();
    }
}
