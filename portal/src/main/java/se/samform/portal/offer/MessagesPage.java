package se.samform.portal.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.id.OperatingMessageId;
import se.samform.core.publication.Offers;
import se.samform.core.publication.OperatingMessage;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.publication.StoredMessage;
import se.samform.portal.designer.Workshop;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** The operating messages there are, and one to be written; also what is shown again, as it was typed, when it was refused. */
@Named
@RequestScoped
public class MessagesPage implements Page {
    public static final String VIEW = "desk-messages";

    @Inject Workshop workshop;
    @Inject Visit visit;
    @Inject Offers offers;
    @Inject PublishedServices services;
    @Inject Told told;
    @Inject Clock clock;
    private List<StoredMessage> all;
    private Optional<StoredMessage> chosen = Optional.empty();
    private Optional<TypedMessage> typed = Optional.empty();
    private Set<String> begun = Set.of();
    private String refused = "";
    private String problem = "";
    private String field = "";
    private int seen;

    /** A message in the list. @param state {@code now}, {@code later} or {@code over} @param about the e-services in words */
    public record Line(String id, String text, String when, String about, String state, boolean closing, int version) {}

    /** A text in one language. */
    public record Said(String tag, String language, String text) {}

    public record Choice(String value, String name, boolean chosen) {}

    @Override
    public Reply open() {
        if (!workshop.mayPublish()) return Reply.notFound();
        all = offers.messages(workshop.municipality());
        String id = problem.isEmpty() ? visit.query("id") : refused;
        chosen = all.stream().filter(each -> each.message().id().text().equals(id)).findFirst();
        return Reply.show();
    }

    /** The one that a post is about; empty for a new one, or one that is gone. */
    Optional<StoredMessage> find(String id) {
        try {
            return id.isEmpty() ? Optional.empty() : offers.message(workshop.municipality(), OperatingMessageId.of(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** @param id of the one it is about; empty for a new one */
    void refuse(String id, TypedMessage message, int version, String text, String at) {
        refused = id;
        typed = Optional.of(message);
        seen = version;
        problem = text;
        field = at;
    }

    /** A new one is to be about these. */
    public void begin(List<String> keys) {
        begun = Set.copyOf(keys);
    }

    List<String> languages() {
        return visit.getMunicipality().languages();
    }

    public List<Line> getLines() {
        return all.stream().sorted(Comparator.comparing((StoredMessage each) -> each.message().from()).reversed()).map(this::line).toList();
    }

    private Line line(StoredMessage stored) {
        var message = stored.message();
        var now = clock.instant();
        String when = message.until().map(until -> told.texts().of("message.from-until", told.times().moment(message.from()), told.times().moment(until)))
            .orElseGet(() -> told.texts().of("message.from", told.times().moment(message.from())));
        String state = message.isOver(now) ? "over" : message.isOn(now) ? "now" : "later";
        return new Line(message.id().text(), message.text().in(told.language()), when, about(message), state, message.closing(), stored.version());
    }

    private String about(OperatingMessage message) {
        if (message.services().isEmpty()) return told.texts().of("message.all");
        return newest().stream().filter(each -> message.isAbout(each.family())).map(this::title).sorted().collect(Collectors.joining(", "));
    }

    private List<Published> newest() {
        return services.newest(workshop.municipality());
    }

    private String title(Published service) {
        return service.definition().title().in(told.language());
    }

    private TypedMessage shown() {
        var zone = visit.getMunicipality().zone();
        return typed.or(() -> chosen.map(stored -> TypedMessage.of(stored.message(), keys(stored.message()), languages(), zone)))
            .orElseGet(() -> TypedMessage.blank(languages(), zone, clock.instant()).about(begun));
    }

    private Set<String> keys(OperatingMessage message) {
        return message.services().isEmpty() ? Set.of()
            : newest().stream().filter(each -> message.isAbout(each.family())).map(each -> each.key().value()).collect(Collectors.toUnmodifiableSet());
    }

    public String getId() {
        return chosen.map(each -> each.message().id().text()).orElse("");
    }

    public int getVersion() {
        return typed.isEmpty() ? chosen.map(StoredMessage::version).orElse(0) : seen;
    }

    public List<Said> getSaid() {
        return shown().texts().entrySet().stream()
            .map(text -> new Said(text.getKey(), Locale.forLanguageTag(text.getKey()).getDisplayLanguage(visit.getLocale()), text.getValue())).toList();
    }

    public String getFrom() {
        return shown().from();
    }

    public String getUntil() {
        return shown().until();
    }

    public boolean isClosing() {
        return shown().closing();
    }

    public boolean isAboutSome() {
        return !shown().services().isEmpty();
    }

    public List<Choice> getServices() {
        var keys = shown().services();
        return newest().stream().map(each -> new Choice(each.key().value(), title(each), keys.contains(each.key().value()))).sorted(Comparator.comparing(Choice::name)).toList();
    }

    public String getProblem() {
        return problem.isEmpty() ? "" : told.texts().of(problem);
    }

    public String getField() {
        return field;
    }

    /** What was just done, in words; empty if nothing was. */
    public String getDone() {
        String done = visit.query("done");
        return done.matches("saved|taken-back") ? told.texts().of("message.done." + done) : "";
    }
}
