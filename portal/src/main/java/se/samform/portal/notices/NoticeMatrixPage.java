package se.samform.portal.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Matrix;
import se.samform.core.notice.QuietHours;
import se.samform.core.notice.Recipient;
import se.samform.core.notice.UsualHours;
import se.samform.core.publication.Published;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** The matrix as it holds, to be changed; also what is shown again when that was refused. */
@Named
@RequestScoped
public class NoticeMatrixPage implements Page {
    static final String VIEW = "desk-notice-matrix";
    private static final int HOURS = 24;

    @Inject Visit visit;
    @Inject HttpServletRequest request;
    @Inject Layers layers;
    @Inject Told told;
    private Layer layer;
    private Set<Cell> on = Set.of();
    private UsualHours hours = UsualHours.NONE;
    private String problem = "";
    private int seen;

    /** All that can be told of a kind of event. */
    public record Kind(String key, String name, List<Row> rows) {
    }

    /** Whom it can be told. @param slots one for each channel of the table */
    public record Row(String name, List<Slot> slots) {
    }

    /** A place of the table. @param key empty where there is nothing to settle @param always whether nobody turns it off @param words where its text stands; empty where it has none */
    public record Slot(String key, String name, boolean on, boolean always, String changed, String words, boolean ownWords) {
    }

    /** Something to choose. */
    public record Option(String value, String name, boolean chosen) {
    }

    @Override
    public Reply open() {
        var found = layers.find(service());
        if (found.isEmpty()) return Reply.notFound();
        layer = found.get();
        if (problem.isEmpty()) {
            on = layer.cells().filter(layer::isOn).collect(Collectors.toSet());
            hours = layer.own().hours();
        }
        return Reply.show();
    }

    private String service() {
        return Optional.ofNullable(request.getParameter("service")).orElse("");
    }

    /** @param version over which it was to be saved: whoever mends it has still not seen what somebody else saved meanwhile */
    void refuse(String what, Set<Cell> chosen, UsualHours chosenHours, int version) {
        problem = what;
        seen = version;
        on = chosen;
        hours = chosenHours;
    }

    public String getProblem() {
        return problem;
    }

    /** Who changed it last, and when; empty where nobody did. */
    public String getChanged() {
        return layers.changed(layer);
    }

    public boolean isSaved() {
        return visit.query("done").equals("yes");
    }

    public int getVersion() {
        return problem.isEmpty() ? layer.version() : seen;
    }

    /** Whether it is of all e-services: then the hours are settled too. */
    public boolean isGeneral() {
        return layer.service().isEmpty();
    }

    public List<Option> getServices() {
        return layers.services().stream().map(each -> new Option(each.key().value(), title(each), each.key().value().equals(service()))).toList();
    }

    /** Of which e-service it is; empty for all. */
    public String getServiceKey() {
        return layer.service().map(each -> each.key().value()).orElse("");
    }

    public String getServiceName() {
        return layer.service().map(this::title).orElse("");
    }

    private String title(Published service) {
        return service.definition().title().in(told.language());
    }

    public List<String> getChannels() {
        return Arrays.stream(Channel.values()).map(channel -> told.texts().of("notice.channel." + channel.key())).toList();
    }

    public List<Kind> getKinds() {
        return layer.cells().map(Cell::kind).distinct().map(this::kind).toList();
    }

    private Kind kind(EventKind kind) {
        var recipients = layer.cells().filter(cell -> cell.kind() == kind).map(Cell::recipient).distinct();
        return new Kind(kind.key(), told.texts().of("notice.kind." + kind.key()), recipients.map(recipient -> row(kind, recipient)).toList());
    }

    private Row row(EventKind kind, Recipient recipient) {
        return new Row(told.texts().of("notice.to." + recipient.key()),
            Arrays.stream(Channel.values()).map(channel -> slot(new Cell(kind, recipient, channel))).toList());
    }

    private Slot slot(Cell cell) {
        if (!Matrix.isTold(cell)) return new Slot("", "", false, false, "", "", false);
        var texts = told.texts();
        String name = texts.of("notice.kind." + cell.kind().key()) + ", " + texts.of("notice.to." + cell.recipient().key()) + ": " + texts.of("notice.channel." + cell.channel().key());
        String changed = layer.isOwn(cell) ? texts.of(layer.below().isOn(cell) ? "notice.changed.from-on" : "notice.changed.from-off") : "";
        return new Slot(cell.key(), name, on.contains(cell) || Matrix.isAlwaysOn(cell), Matrix.isAlwaysOn(cell), changed, Matrix.hasWords(cell) ? words(cell) : "", layer.own().words(cell).isPresent());
    }

    private String words(Cell cell) {
        return "desk/notices/words?of=" + Urls.encode(cell.key()) + "&service=" + getServiceKey();
    }

    public boolean isQuietSettled() {
        return hours.quiet().isPresent();
    }

    public List<Option> getFrom() {
        return options(hours.quiet().orElse(QuietHours.NIGHT).from());
    }

    public List<Option> getTo() {
        return options(hours.quiet().orElse(QuietHours.NIGHT).to());
    }

    public List<Option> getDigest() {
        return options(hours.digest());
    }

    /** The hours, and what is settled, which may be between them. */
    static List<Option> options(LocalTime at) {
        return Stream.concat(IntStream.range(0, HOURS).mapToObj(hour -> LocalTime.of(hour, 0)), Stream.of(at)).distinct().sorted()
            .map(time -> new Option(time.toString(), time.toString(), time.equals(at))).toList();
    }
}
