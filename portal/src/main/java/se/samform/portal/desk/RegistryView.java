package se.samform.portal.desk;

import java.util.List;
import java.util.stream.Stream;
import se.samform.core.flow.DiaryNumber;
import se.samform.core.flow.RegistrationMode;
import se.samform.core.flow.RegistrationRule;
import se.samform.core.flow.Registry;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.portal.wording.Sentences;

/** What the register says of a case, and what an officer can do about it. */
public final class RegistryView {
    private final Registry registry;
    private final RegistrationRule rule;
    private final ServiceDefinition definition;
    private final List<String> series;
    private final Sentences texts;
    private final MarkView.Telling telling;

    /** @param series of the authority */
    RegistryView(Registry registry, RegistrationRule rule, ServiceDefinition definition, List<String> series, Sentences texts, MarkView.Telling telling) {
        this.registry = registry;
        this.rule = rule;
        this.definition = definition;
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
        return registry.publicTitle().orElseGet(() -> definition.title().in(definition.about().languages().getFirst()));
    }

    public List<MarkView> getMarks() {
        return registry.marks().stream().map(mark -> new MarkView(mark.of(), of(mark.of(), definition, texts), mark.ground().ground(), telling.of(mark))).toList();
    }

    public List<MarkPlace> getPlaces() {
        return places(definition).map(id -> new MarkPlace(id, of(id, definition, texts))).toList();
    }

    /** What can be marked: all of it, the receipt, who is protected, and each step and question. */
    static Stream<String> places(ServiceDefinition definition) {
        var whole = Stream.of(SecrecyGround.WHOLE, SecrecyGround.RECEIPT, SecrecyGround.IDENTITY);
        var parts = definition.steps().stream().flatMap(step -> Stream.concat(Stream.of(step.id()), step.questions().stream().map(Question::id)));
        return Stream.concat(whole, parts);
    }

    /** What is marked, in words. */
    static String of(String id, ServiceDefinition definition, Sentences texts) {
        return switch (id) {
            case SecrecyGround.WHOLE -> texts.of("desk.secrecy.case");
            case SecrecyGround.RECEIPT -> texts.of("desk.secrecy.receipt");
            case SecrecyGround.IDENTITY -> texts.of("desk.secrecy.identity");
            default -> definition.step(id).map(Step::title).or(() -> definition.question(id).map(question -> question.ask().name()))
                .map(title -> title.in(texts.language())).orElse(id);
        };
    }
}
